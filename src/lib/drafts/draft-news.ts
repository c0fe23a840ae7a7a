import { isRecord } from '../scoring/raw';

/** A draft that was written. */
export interface DraftNews {
	readonly id: string;
	readonly edition: string;
}

const NAME = 'bagalau-drafts';

/** Tells the other tabs of this browser which draft was written, and hears it from them. */
export class DraftChannel {
	readonly #channel: BroadcastChannel | null;

	constructor(onnews: (news: DraftNews) => void) {
		this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
		this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			if (!isRecord(data)) return;
			const { id, edition } = data;
			if (typeof id === 'string' && typeof edition === 'string') onnews({ id, edition });
		});
	}

	/** Not heard in this tab by the channel that tells it. */
	tell({ id, edition }: DraftNews): void {
		this.#channel?.postMessage({ id, edition });
	}

	close(): void {
		this.#channel?.close();
	}
}

/** Tells other tabs, and what listens in this one, that a draft was written. */
export function tellOnce(news: DraftNews): void {
	const channel = new DraftChannel(() => undefined);
	channel.tell(news);
	channel.close();
}

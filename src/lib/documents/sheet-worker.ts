import { sheetCells } from './sheet-cells';

// A file may be made to keep the parser busy for ever: here it can be ended without hurting the page.
self.addEventListener('message', (event: MessageEvent<ArrayBuffer>) => {
	void sheetCells(event.data).then((cells) => {
		self.postMessage(cells);
	});
});

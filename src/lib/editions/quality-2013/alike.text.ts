import type { Text } from '../../i18n/text';

/** Where the methodology itself gives the best result because there was nothing left to do. */
export const alike: Text = {
	ru: 'Похоже решает п. 23: если сокращать сроки и документы нечего и это подтвердило министерство, доля равна 1.',
	kk: '23-тармақ та осыған ұқсас шешеді: қысқартатын мерзім мен құжат болмай, оны министрлік растаса, үлес 1 санына тең.'
};

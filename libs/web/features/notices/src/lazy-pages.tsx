import { lazyPart } from '@samplan/web/ui';

/** Every page shows the bell; it should not pay for the page behind it. */
export const NoticesPage = lazyPart(['notices'], async () => (await import('./page/notices-page')).NoticesPage);

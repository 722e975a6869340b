// Run on its own: the package decides at import, from the environment, where and what to unpack.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();

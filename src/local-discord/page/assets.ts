import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from '../protocol.ts';

/** A file of the page as it is served. */
export interface Asset {
  readonly type: string;
  readonly body: Uint8Array;
}

/** For the Content-Security-Policy header: the page loads from its own server alone. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const inFolder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What the local Discord serves: `startLocalDiscord({ port, page: await loadPage() })`. */
export const loadPage = async (): Promise<Page> => {
  const assets = await buildPage();
  const headers = { 'content-security-policy': contentSecurityPolicy };
  return async (path) => {
    const asset = assets.get(path);
    return asset === undefined ? null : { ...asset, headers };
  };
};

/** The page's files by path, its TypeScript and CSS bundled in memory. */
export const buildPage = async (): Promise<Map<string, Asset>> => {
  const [bundle, page, favicon] = await Promise.all([
    build({
      entryPoints: { app: inFolder('app.ts'), style: inFolder('styles/page.css') },
      bundle: true,
      write: false,
      outdir: '/',
      format: 'esm',
      target: 'es2023',
      minify: true,
      logLevel: 'silent',
    }),
    readFile(inFolder('page.html')),
    readFile(inFolder('favicon.svg')),
  ]);
  const bundled = (ending: string): Uint8Array => {
    const file = bundle.outputFiles.find(({ path }) => path.endsWith(ending));
    if (file === undefined) throw new Error(`The page's bundle has no ${ending} file.`);
    return file.contents;
  };
  return new Map<string, Asset>([
    ['/', { type: 'text/html; charset=utf-8', body: page }],
    ['/app.js', { type: 'text/javascript; charset=utf-8', body: bundled('.js') }],
    ['/app.css', { type: 'text/css; charset=utf-8', body: bundled('.css') }],
    ['/favicon.svg', { type: 'image/svg+xml', body: favicon }],
  ]);
};

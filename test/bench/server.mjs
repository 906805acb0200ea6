// Serves texts from memory as a content delivery network would: compressed beforehand as far as brotli goes, to be kept for ever.
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '': 'text/html'};

const compress = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}});

/** Serves `pages`, texts by their path. Resolves to the address and a way to stop. */
export async function servePages(pages) {
  const files = new Map(Object.entries(pages).map(([path, text]) => [path, compress(text)]));
  const server = createServer(({url}, response) => {
    const body = files.get(url);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${TYPES[extname(url)]}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    return response.end(body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {url: `http://localhost:${server.address().port}`, close: () => new Promise((resolve) => server.close(resolve))};
}

// A small static server (sirv: well maintained, few dependencies).
import {createServer} from 'node:http';
import sirv from 'sirv';
import {fileURLToPath} from 'node:url';
import {root} from './widgets.mjs';

/** Serves a folder on `port`, or on a free port if that one is taken. Resolves to its address and a function that stops it. */
export async function serve(port = 8000, folder = new URL('dist/', root)) {
  const files = sirv(fileURLToPath(folder), {
    dev: true,
    etag: true,
    // As stories/serving.mdx asks of every server: a page of one's own is on another port.
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.writeHead(302, {location: '/site/'}).end();
      return;
    }
    files(request, response, () => response.writeHead(404).end('Not found'));
  });
  const listen = (wanted) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', resolve);
    });
  await listen(port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  return {url: `http://localhost:${server.address().port}`, close: () => new Promise((resolve) => server.close(resolve))};
}

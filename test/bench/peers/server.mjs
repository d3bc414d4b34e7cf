/**
 * Answers each request with the body that the parent sends, from a process of its own; tells its port to the parent. Does as little as a
 * server can, so that the clients are what is measured: one of `node:http` would take as long as they do.
 */
import net from 'node:net';

let answer = Buffer.alloc(0);

const head = (body) => [
  'HTTP/1.1 200 OK',
  'Server: nginx',
  `Date: ${new Date().toUTCString()}`,
  'Content-Type: application/json',
  `Content-Length: ${Buffer.byteLength(body)}`,
  'Connection: keep-alive',
];

const server = net.createServer({ noDelay: true }, (socket) => {
  let received = '';
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    received += bytes.toString('latin1');
    const end = received.indexOf('\r\n\r\n') + 4;
    const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
    if (end < 4 || received.length < end + length) return;
    received = '';
    socket.write(answer);
  });
});
process.once('message', (body) => {
  answer = Buffer.from(`${head(body).join('\r\n')}\r\n\r\n${body}`);
  server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
});
process.on('disconnect', () => process.exit());

/**
 * Answers each request with the same bytes, from a process of its own; tells its port to the parent. Does as little as a
 * server can, so that the clients are what is measured: one of `node:http` would take as long as they do.
 */
import net from 'node:net';

const body = JSON.stringify({
  Response: {
    TotalCount: 1,
    LoadBalancerSet: [{ LoadBalancerId: 'lb-6efswuxa', LoadBalancerName: 'test', Status: 1 }],
    RequestId: '8b2c2b3e-3f0b-4a63-9d0f-0d9d2b6f1c11',
  },
});
const head = [
  'HTTP/1.1 200 OK',
  'Server: nginx',
  `Date: ${new Date().toUTCString()}`,
  'Content-Type: application/json',
  `Content-Length: ${Buffer.byteLength(body)}`,
  'Connection: keep-alive',
];
const answer = Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);

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
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
process.on('disconnect', () => process.exit());

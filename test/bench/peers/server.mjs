/** Answers each request with the same bytes, from a process of its own; tells its port to the parent. */
import http from 'node:http';

const body = JSON.stringify({
  Response: {
    TotalCount: 1,
    LoadBalancerSet: [{ LoadBalancerId: 'lb-6efswuxa', LoadBalancerName: 'test', Status: 1 }],
    RequestId: '8b2c2b3e-3f0b-4a63-9d0f-0d9d2b6f1c11',
  },
});
const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
const server = http.createServer((request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(200, headers).end(body));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
process.on('disconnect', () => process.exit());

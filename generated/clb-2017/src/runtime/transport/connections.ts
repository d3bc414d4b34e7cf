// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Keep-alive connections to one origin. */
import type { Socket } from 'node:net';
import type { Connector } from './connect.ts';

/** What a connection is for: a request and its response. */
export interface ConnectionUser {
  /** Gives up the place in the queue, the attempt to connect or the connection. Set by the pool. */
  cancel: () => void;
  /** Gets a connection to itself. */
  use(connection: Connection): void;
  /** Further bytes. */
  receive(bytes: Buffer): void;
  /** No connection, or no more bytes. */
  lose(error: Error | undefined): void;
}

export interface PoolLimits {
  readonly maxSockets: number;
  readonly maxFreeSockets: number;
  readonly maxIdleMs: number;
}

export class ConnectionPool {
  readonly #connect: Connector;
  readonly #limits: PoolLimits;
  /** The one used last stands last, and is used next: the others grow old and go. */
  readonly #idle: Connection[] = [];
  /** Those who wait for one. */
  readonly #queue = new Set<ConnectionUser>();
  /** Connections, and attempts to connect. */
  #count = 0;
  #closed = false;

  constructor(connect: Connector, limits: PoolLimits) {
    this.#connect = connect;
    this.#limits = limits;
  }

  /** Gives the user a connection as soon as there is one. */
  request(user: ConnectionUser): void {
    const now = performance.now();
    for (let kept = this.#idle.pop(); kept; kept = this.#idle.pop()) {
      if (kept.idleUntil > now) {
        kept.serve(user);
        return;
      }
      kept.destroy();
    }
    if (this.#count < this.#limits.maxSockets) {
      this.#open(user);
    } else {
      this.#queue.add(user);
      user.cancel = () => this.#queue.delete(user);
    }
  }

  /** Takes back a connection on which nothing is under way; it is kept for so many milliseconds at most. */
  release(connection: Connection, idleMs: number): void {
    const [next] = this.#queue;
    if (next) {
      this.#queue.delete(next);
      connection.serve(next);
    } else if (this.#closed || this.#idle.length >= this.#limits.maxFreeSockets) {
      connection.destroy();
    } else {
      connection.rest(performance.now() + Math.min(idleMs, this.#limits.maxIdleMs));
      this.#idle.push(connection);
    }
  }

  /** Closes idle connections, and the others when they become idle. */
  close(): void {
    this.#closed = true;
    for (const connection of this.#idle.splice(0)) connection.destroy();
  }

  #open(user: ConnectionUser): void {
    this.#count++;
    let over = false;
    const attempt = this.#connect((error, socket) => {
      if (over) return;
      over = true;
      if (socket) {
        new Connection(socket, (gone) => this.#forget(gone)).serve(user);
      } else {
        this.#forget();
        user.lose(error);
      }
    });
    user.cancel = () => {
      over = true;
      this.#forget();
      attempt.destroy();
    };
  }

  #forget(connection?: Connection): void {
    this.#count--;
    const at = connection ? this.#idle.indexOf(connection) : -1;
    if (at >= 0) this.#idle.splice(at, 1);
    const [next] = this.#queue;
    if (!next) return;
    this.#queue.delete(next);
    this.#open(next);
  }
}

/** One connection: listens to its socket once for all that it carries, one user at a time. */
export class Connection {
  readonly #socket: Socket;
  #user: ConnectionUser | undefined;
  /** When it has been idle for too long, by `performance.now()`. */
  idleUntil = 0;

  constructor(socket: Socket, forget: (connection: Connection) => void) {
    this.#socket = socket;
    // Bytes that nobody asked for: the next response couldn't be trusted.
    socket.on('data', (bytes: Buffer) => (this.#user ? this.#user.receive(bytes) : socket.destroy()));
    socket.on('error', (error) => this.#lose(error));
    socket.once('end', () => this.#lose());
    socket.once('close', () => {
      this.#lose();
      forget(this);
    });
  }

  serve(user: ConnectionUser): void {
    this.#user = user;
    this.#socket.ref();
    user.cancel = () => this.destroy();
    user.use(this);
  }

  write(text: string): void {
    this.#socket.write(text);
  }

  /** Whether all that was written has left. */
  get flushed(): boolean {
    return this.#socket.writableLength === 0;
  }

  /** Waits for the next user; doesn't keep the process alive. */
  rest(until: number): void {
    this.#user = undefined;
    this.idleUntil = until;
    this.#socket.unref();
  }

  destroy(): void {
    this.#user = undefined;
    this.#socket.destroy();
  }

  #lose(error?: Error): void {
    const user = this.#user;
    this.#user = undefined;
    user?.lose(error);
    // Half-closed: of no use to anybody.
    this.#socket.destroy();
  }
}

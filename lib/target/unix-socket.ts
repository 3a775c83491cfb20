import { connect } from 'node:net';
import { ConnectionLostError } from '../errors/connection-lost-error.js';
import { AgentTarget } from './agent-target.js';
import { Connection, type ConnectOptions } from './connection.js';

/** Connects to the agent of a virtual machine by the socket of one of its virtio-serial ports. */
export async function connectUnixSocket(path: string, options: ConnectOptions): Promise<AgentTarget> {
  const socket = connect(path);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', (error) => {
      options.onClosed?.();
      reject(new ConnectionLostError(options.name, error.message, { cause: error }));
    });
  });
  socket.removeAllListeners('error');
  options.lost?.addEventListener('abort', () => socket.destroy(options.lost?.reason), { once: true });
  return new AgentTarget(await Connection.open(socket, options));
}

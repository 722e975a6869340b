import { createServer } from 'node:net';
import { Failure } from './failure';

function tryPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(taken));
    });
  });
}

export const freePort = (): Promise<number> => tryPort(0, '127.0.0.1');

/** On the local machine both of its addresses are asked, because a browser may take either for `localhost`. */
export async function isFree(port: number, host: string): Promise<boolean> {
  const hosts = host === '127.0.0.1' ? [host, '::1'] : [host];
  const answers = await Promise.all(hosts.map((each) => canListen(port, each)));
  return answers.every(Boolean);
}

async function canListen(port: number, host: string): Promise<boolean> {
  try {
    await tryPort(port, host);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return false;
    if (host === '::1') return true;
    if (code === 'EACCES')
      throw new Failure(`Port ${port} may not be used by this user. Choose another, such as PORT=3000.`);
    throw new Failure(`Cannot listen on ${host}:${port} (${code}). Choose another address with HOST and PORT.`);
  }
}

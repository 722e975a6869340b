import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Files taken in and out of the register lie under the address of its page. */
const ours = /^\/((graphql|auth|health|realtime|log-control-files|paper)(\/|$|\?)|register\/)/;

/** Serves the built web client; addresses of pages all give its one document. */
export async function serveWeb(fastify: FastifyInstance, root: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    index: false,
    setHeaders: (response, path) => {
      void response.header(
        'cache-control',
        /\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const page = (request: FastifyRequest, reply: FastifyReply): unknown =>
    ours.test(request.url) || /\.\w+$/.test(request.url.split('?')[0]!)
      ? reply.code(404).send({ code: 'NOT_FOUND' })
      : reply.header('cache-control', 'no-cache').sendFile('index.html');
  fastify.get('/*', page);
}

import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { ApiConfig } from './config';

/** Only our own scripts, styles and connections; nothing inline runs. */
export function contentSecurityPolicy({ publicOrigin }: ApiConfig): FastifyHelmetOptions {
  const sockets = publicOrigin.replace(/^http/, 'ws');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Element style attributes (a timer's bar, a chart's place); stylesheets come from us alone.
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", sockets],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: publicOrigin.startsWith('https:') ? { maxAge: 31_536_000 } : false,
  };
}

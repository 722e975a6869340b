import { changeTypes } from '@samplan/shared/contracts';
import { roomRules } from '@samplan/api/platform/realtime';

const uuid = { type: 'string', format: 'uuid' };

/** One JSON schema an event type: what travels, and to whom. */
export function eventSchemas(): Record<string, string> {
  return Object.fromEntries(
    changeTypes.map((type) => [
      `events/${type}.json`,
      `${JSON.stringify(
        {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          title: type,
          description: `Told to: ${roomRules[type] === 'area' ? 'everybody in the circle who has the life area' : 'one person, on all devices'}. Carries no content.`,
          type: 'object',
          additionalProperties: false,
          required: ['pos', 'type', 'entity', 'id', 'version', 'collaborationId'],
          properties: {
            pos: { type: 'string', pattern: '^\\d+\\.\\d+$' },
            type: { const: type },
            entity: { type: 'string' },
            id: uuid,
            version: { type: 'integer', minimum: 1 },
            collaborationId: { oneOf: [uuid, { type: 'null' }] },
          },
        },
        null,
        2,
      )}\n`,
    ]),
  );
}

import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const refused = (name: string): GraphQLError => new GraphQLError(`Not a valid ${name}`);

/** Marker type of a calendar date; the value in code is `YYYY-MM-DD`. */
export class CalendarDate {}

@Scalar('Date', () => CalendarDate)
export class DateScalar implements CustomScalar<string, string> {
  description = 'A calendar date without time, ISO 8601 (YYYY-MM-DD), as people mean it in Europe/Oslo.';
  parseValue = (value: unknown): string => asText(value, 'Date');
  serialize = (value: unknown): string => asText(value, 'Date');
  parseLiteral = (node: ValueNode): string => this.parseValue(node.kind === Kind.STRING ? node.value : null);
}

/** Marker type of an instant; the value in code is a `Date`, in inputs an ISO text that the input's rules check. */
export class Instant {}

@Scalar('DateTime', () => Instant)
export class DateTimeScalar implements CustomScalar<string, Date | string> {
  description = 'An instant, ISO 8601 in UTC.';
  parseValue = (value: unknown): string => asText(value, 'DateTime');
  serialize = (value: unknown): string => (value instanceof Date ? value.toISOString() : asText(value, 'DateTime'));
  parseLiteral = (node: ValueNode): string => this.parseValue(node.kind === Kind.STRING ? node.value : null);
}

/** Whether a date exists is told beside its field by the input's rules, not by a refused operation. */
function asText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw refused(name);
  return value;
}

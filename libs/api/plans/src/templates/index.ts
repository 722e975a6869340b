import type { TemplateContent } from '../domain/template';
import { child } from './child';
import { dementia } from './dementia';
import { mentalHealth } from './mental-health';
import { palliative } from './palliative';
import { rehabilitationAtHome } from './rehabilitation-at-home';

/** The templates that come with the program, by the key they are known by for good. */
export const shippedTemplates: ReadonlyMap<string, TemplateContent> = new Map([
  ['rehabilitation_at_home', rehabilitationAtHome],
  ['palliative', palliative],
  ['dementia', dementia],
  ['mental_health', mentalHealth],
  ['child', child],
]);

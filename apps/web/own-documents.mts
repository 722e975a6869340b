import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const generatedDocument = /export const (\w+)Document = new TypedDocumentString\(`([^`]*)`/g;

/**
 * Gives each page the text of its own GraphQL documents. What `codegen` writes is one list of all of them, which every
 * page would have to fetch to find its own. Fragments are types alone by then; their text is in the documents.
 */
export function ownDocuments(generated: string): Plugin {
  let texts: ReadonlyMap<string, string> | null = null;
  const read = (): ReadonlyMap<string, string> =>
    new Map([...readFileSync(generated, 'utf8').matchAll(generatedDocument)].map(([, name, text]) => [name!, text!]));
  return {
    name: 'samplan:own-documents',
    enforce: 'pre',
    buildStart() {
      texts = read();
    },
    transform(code, id) {
      if (!/\/libs\/web\/.*\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(`')) return null;
      return code.replace(call, (_, source: string) => {
        const [, kind, name] = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/.exec(source) ?? [];
        if (kind === 'fragment') return 'undefined as never';
        const text = texts?.get(name ?? '');
        if (text === undefined) throw new Error(`${id} asks for ${name}, which \`npm run codegen\` has not written`);
        return `(${JSON.stringify(text)} as never)`;
      });
    },
  };
}

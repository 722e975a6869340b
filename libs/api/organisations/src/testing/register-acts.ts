import type { ImportReport } from '@samplan/shared/contracts';
import type { TestClient } from '@samplan/test/support';

type Answer = Record<string, { errors: { code: string; path: string[]; message: string }[] } & Record<string, unknown>>;

/** Does one mutation of the register and tells what came of it. */
export async function act(
  client: TestClient,
  name: string,
  selection: string,
  input: Record<string, unknown>,
): Promise<{ codes: string[]; data: Record<string, unknown> }> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation Act($input: ${type}!) { ${name}(input: $input) { ${selection} errors { ... on UserError { code path } } } }`;
  const answer = await client.graphql<Answer>(document, { input });
  if (answer.errors || !answer.data)
    return { codes: answer.errors?.map(({ extensions }) => extensions.code) ?? [], data: {} };
  const { errors, ...data } = answer.data[name]!;
  return { codes: errors.map(({ code, path }) => [code, ...path].join(' ')), data };
}

export interface SentFile {
  kind: 'units' | 'employees';
  content: string | Buffer;
  fingerprint?: string;
  language?: string;
}

/** Sends a file as the page does; the answer's status when it is no report. */
export async function send(
  client: TestClient,
  { kind, content, fingerprint, language = 'nb' }: SentFile,
): Promise<ImportReport & { status: number }> {
  const form = new FormData();
  if (fingerprint !== undefined) form.append('fingerprint', fingerprint);
  form.append('file', new Blob([Buffer.from(content)]), 'fil.csv');
  const response = await client.request(`/register/${kind}/${fingerprint === undefined ? 'look' : 'import'}`, {
    method: 'POST',
    headers: { 'accept-language': language },
    body: form,
  });
  return { ...((await response.json()) as ImportReport), status: response.status };
}

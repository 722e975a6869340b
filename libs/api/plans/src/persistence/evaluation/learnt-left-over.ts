import type { LeftOverFolder } from '@samplan/api/texts';

interface Words {
  text: string | null;
  seq: number;
  author: string;
}
interface Evaluation {
  text: string | null;
  version: number;
  collaboration: string;
  area: string;
}

/** What was learnt, as it read when those who wrote it together were gone. */
export const learntLeftOver: LeftOverFolder = {
  kind: 'evaluation',
  async fold(runner, { textId, subjectId }) {
    const [evaluation] = (await runner.query(
      `select learnt as text, version, collaboration_id as collaboration, life_area as area
         from evaluation where id = $1 for update`,
      [subjectId],
    )) as [Evaluation];
    const [words] = (await runner.query(
      `select nullif(text, '') as text, seq, last_author_id as author from shared_text where id = $1`,
      [textId],
    )) as [Words];
    if (words.text !== evaluation.text) {
      const version = evaluation.version + 1;
      await runner.query('update evaluation set learnt = $2, version = $3 where id = $1', [
        subjectId,
        words.text,
        version,
      ]);
      await runner.query(
        `insert into change (tenant_id, at, actor_id, collaboration_id, life_area, type, entity, entity_id, version, before, after)
         values (app.tenant(), app.now(), $1, $2, $3, 'evaluation.changed', 'evaluation', $4, $5, $6, $7)`,
        [
          words.author,
          evaluation.collaboration,
          evaluation.area,
          subjectId,
          version,
          JSON.stringify({ learnt: evaluation.text }),
          JSON.stringify({ learnt: words.text }),
        ],
      );
    }
    await runner.query('update shared_text set folded_seq = $2 where id = $1', [textId, words.seq]);
  },
};

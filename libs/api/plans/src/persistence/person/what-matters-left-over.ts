import type { LeftOverFolder } from '@samplan/api/texts';

interface Words {
  text: string | null;
  seq: number;
  author: string;
  at: Date;
}
interface Plan {
  text: string | null;
  version: number;
  collaboration: string;
}

/** What matters to the person, as it read when those who wrote it together were gone. */
export const whatMattersLeftOver: LeftOverFolder = {
  kind: 'what_matters',
  async fold(runner, { textId, subjectId }) {
    const [plan] = (await runner.query(
      `select what_matters as text, what_matters_version as version, collaboration_id as collaboration
         from individual_plan where id = $1 for update`,
      [subjectId],
    )) as [Plan];
    const [words] = (await runner.query(
      `select nullif(text, '') as text, seq, last_author_id as author, last_at as at from shared_text where id = $1`,
      [textId],
    )) as [Words];
    if (words.text !== plan.text) {
      await runner.query(
        `update individual_plan set what_matters = $2, what_matters_version = $3,
                what_matters_author_id = case when $2::text is not null then $4::uuid end,
                what_matters_at = case when $2::text is not null then $5::timestamptz end
          where id = $1`,
        [subjectId, words.text, plan.version + 1, words.author, words.at],
      );
      await runner.query(
        `insert into change (tenant_id, at, actor_id, collaboration_id, life_area, type, entity, entity_id, version, before, after)
         values (app.tenant(), app.now(), $1, $2, 'common', 'what_matters.edited', 'individual_plan', $3, $4, $5, $6)`,
        [
          words.author,
          plan.collaboration,
          subjectId,
          plan.version + 1,
          JSON.stringify({ whatMatters: plan.text }),
          JSON.stringify({ whatMatters: words.text }),
        ],
      );
    }
    await runner.query('update shared_text set folded_seq = $2 where id = $1', [textId, words.seq]);
  },
};

import type { LogQuestionViewFragment } from '@samplan/web/data';
import { useFormat, useTranslation } from '@samplan/web/ui';

type Line = LogQuestionViewFragment['lines'][number];

const keys = {
  QUESTION: 'question',
  ANSWER: 'answer',
  TO_VIEWER: 'toViewer',
  FROM_VIEWER: 'fromViewer',
} as const;

/** What has been said, as it was said, one after the other. */
export function QuestionLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className="ci-lines">
      {lines.map((line) => {
        const when = format.when(line.writtenAt);
        const name = line.author?.name ?? t('common.somebody');
        return (
          <li key={line.id} className="ci-line" data-kind={line.kind}>
            <p className="ci-line__who">
              {line.mine
                ? t(`log.line.${keys[line.kind]}Mine`, { when })
                : t(`log.line.${keys[line.kind]}`, { name, when })}
            </p>
            <p className="ci-line__body">{line.body}</p>
          </li>
        );
      })}
    </ol>
  );
}

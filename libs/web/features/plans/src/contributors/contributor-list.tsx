import { KeptLine, type MeasureViewFragment } from '@samplan/web/data';
import { Button, PencilIcon, useTranslation, XMarkIcon } from '@samplan/web/ui';
import { useState } from 'react';
import { mayChange } from '../logic/may-change';
import { useContributors } from '../goals-page/goals-context';
import { useRemoval } from '../goals-page/removal';
import { usePlan } from '../words/plan-context';
import { ContributorDoes } from './contributor-does';
import { contributorName } from './contributor-name';

/** Others who take part, and what they do. */
export function ContributorList({ measure, editable }: { measure: MeasureViewFragment; editable?: boolean }) {
  const { t } = useTranslation();
  const plan = usePlan();
  const { remove } = useRemoval();
  const [editing, setEditing] = useState<string | null>(null);
  const contributors = useContributors(measure.id);
  if (contributors.length === 0) return null;
  const mine = mayChange(plan, measure);
  return (
    <div className="gl-contributors">
      <p className="gl-contributors__label">{t('goals.contributors.label')}</p>
      <ul>
        {contributors.map((one) => {
          const name = contributorName(one);
          const may = editable && plan.can('contributor:edit') && (mine || one.mine || one.person?.id === plan.me);
          if (editing === one.id)
            return (
              <li key={one.id}>
                <ContributorDoes contributor={one} area={measure.lifeArea} onClose={() => setEditing(null)} />
              </li>
            );
          return (
            <li key={one.id}>
              <span dir="auto">{one.does ? `${name}: ${one.does}` : name}</span>
              {may ? (
                <>
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    icon={<PencilIcon aria-hidden="true" />}
                    aria-label={t('goals.contributors.editOf', { name })}
                    onClick={() => setEditing(one.id)}
                  />
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    icon={<XMarkIcon aria-hidden="true" />}
                    aria-label={t('goals.contributors.removeOf', { name })}
                    onClick={() => remove({ kind: 'contributor', id: one.id, title: name })}
                  />
                </>
              ) : null}
              <KeptLine of={one.id} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

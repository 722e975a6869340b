import { TogetherEditor } from '@samplan/web/together';
import { useTranslation } from '@samplan/web/ui';
import type { ComponentProps } from 'react';
import { usePlan } from '../words/plan-context';
import { WhoSeesArea } from '../words/who-sees-area';
import { EditForm } from './edit-form';
import { learntKey } from './learnt-key';

/** Written together where the line to the server is up; else as any other field. */
export function LearntEdit(props: Omit<ComponentProps<typeof EditForm>, 'part'>) {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const { evaluation, area, onClose } = props;
  return (
    <TogetherEditor
      address={{ kind: 'evaluation', id: evaluation.id }}
      instead={<EditForm part="learnt" {...props} />}
      label={t('evaluation.form.learnt')}
      description={t('evaluation.form.learntHelp')}
      below={<WhoSeesArea area={area} />}
      keptAs={{ collaborationId, lifeArea: area, key: learntKey(evaluation.id) }}
      onClose={onClose}
    />
  );
}

import { useBegun } from '@samplan/web/data';
import { TogetherEditor } from '@samplan/web/together';
import { useTranslation } from '@samplan/web/ui';
import { type ComponentProps, useState } from 'react';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { VersionsLink } from '../words/versions-link';
import { WhoSeesArea } from '../words/who-sees-area';
import { WhatMattersForm } from './what-matters-form';

/** Written together where the line to the server is up; else, and where a draft was begun, as any other field. */
export function WhatMattersEdit(props: ComponentProps<typeof WhatMattersForm>) {
  const { t } = useTranslation();
  const words = useWords();
  const { collaborationId } = usePlan();
  const { planId, onClose } = props;
  const begun = useBegun(collaborationId, `words:${planId}`);
  const [alone] = useState(begun);
  const form = <WhatMattersForm {...props} />;
  if (alone) return form;
  return (
    <TogetherEditor
      address={{ kind: 'what_matters', id: planId }}
      instead={form}
      label={t('plans.writing')}
      description={words('whatMattersHelp')}
      below={<WhoSeesArea area="COMMON" />}
      keptAs={{ collaborationId, lifeArea: 'COMMON', key: `together:words:${planId}` }}
      beside={<VersionsLink thingId={planId} />}
      onClose={onClose}
    />
  );
}

import { BareLink, paths, useNavigation, useTranslation } from '@samplan/web/ui';
import { useLayoutEffect, useRef } from 'react';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';

/** The parts of a plan, each at an address of its own; those there is nothing to read in are left out. */
export function PlanTabs({ leftOut = [] }: { leftOut?: readonly string[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { collaborationId, reader } = usePlan();
  const { current } = useNavigation();
  const tabs = [
    { to: paths.plan(collaborationId), label: t('goals.tabs.overview') },
    { to: paths.goals(collaborationId), label: words('goals') },
    { to: paths.needs(collaborationId), label: t('goals.tabs.needs') },
    {
      to: paths.evaluation(collaborationId),
      label: t(reader === 'you' ? 'goals.tabs.evaluationYou' : 'goals.tabs.evaluation'),
    },
    { to: paths.timeline(collaborationId), label: t('goals.tabs.timeline') },
    { to: paths.history(collaborationId), label: t('history.title') },
    { to: paths.easyPlan(collaborationId), label: t('goals.tabs.easy') },
    { to: paths.printPlan(collaborationId), label: t('goals.tabs.print') },
  ];
  const row = useRef<HTMLElement>(null);
  // On a phone the row is wider than the screen; where one is must not be out of sight.
  useLayoutEffect(() => {
    const here = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (here) row.current!.scrollLeft = here.offsetLeft - (row.current!.clientWidth - here.offsetWidth) / 2;
  }, [current]);
  return (
    <nav ref={row} className="pl-tabs" aria-label={t('goals.tabs.label')}>
      <ul>
        {tabs
          .filter(({ to }) => !leftOut.includes(to))
          .map(({ to, label }) => (
            <li key={to}>
              <BareLink to={to} className="pl-tab" aria-current={current === to ? 'page' : undefined}>
                {label}
              </BareLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}

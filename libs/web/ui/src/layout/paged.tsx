import { Button } from '../actions/button';
import { useTranslation } from '../language/use-language';
import { Row } from './stack';
import { type ReactNode, useState } from 'react';

/** A list a page at a time: each part asks for itself, so a new fetch never asks for all of a long list. */
export function Paged({
  children,
}: {
  children: (after: string | null, more: (info: PageInfo) => ReactNode) => ReactNode;
}) {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, index) => {
    const more = ({ hasNextPage, endCursor }: PageInfo): ReactNode =>
      index === cursors.length - 1 && hasNextPage && endCursor ? (
        <Row>
          <Button variant="secondary" onClick={() => setCursors((now) => [...now, endCursor])}>
            {t('common.action.loadMore')}
          </Button>
        </Row>
      ) : null;
    return <Part key={after ?? 'first'}>{children(after, more)}</Part>;
  });
}

interface PageInfo {
  hasNextPage: boolean;
  endCursor?: string | null;
}

const Part = ({ children }: { children: ReactNode }): ReactNode => children;

import { Timeline } from '@mantine/core';
import { useRead } from '../../api/use-read.js';
import { MoreButton } from '../../shell/more-button.js';
import { Section } from '../../shell/section.js';
import { Shown } from '../../shell/shown.js';
import { useMore } from '../../shell/use-more.js';
import { caseTexts } from '../../texts/case.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';

/** What happened in the case, newest first. */
export const TimelineSection = ({ of }: { readonly of: string }) => {
  const said = useTexts(caseTexts);
  const label = useCodes();
  const { written } = useMoments();
  const { limit, more } = useMore();
  const timeline = useRead(
    ['timeline', of, limit],
    (api) => api.GET('/api/cases/{id}/timeline', { params: { path: { id: of }, query: { limit } } }),
    { case: of },
  );
  return (
    <Section title={said.timeline}>
      <Shown of={timeline}>
        {({ items, next }) => (
          <>
            <Timeline bulletSize={12} lineWidth={2} active={-1}>
              {items.map(({ id, at, kind, by, request, placement }) => (
                <Timeline.Item key={id} title={label('happening', kind)}>
                  <span className="quiet">
                    {[written(at), by, request?.id, placement?.unit]
                      .filter((word) => word !== undefined)
                      .join(' · ')}
                  </span>
                </Timeline.Item>
              ))}
            </Timeline>
            <MoreButton isMore={next !== null} onMore={more} />
          </>
        )}
      </Shown>
    </Section>
  );
};

import { Button, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../../api/use-api.js';
import { useRead, useTagged } from '../../api/use-read.js';
import { useShownId } from '../../shell/current-screen.js';
import { NothingHere } from '../../shell/nothing-here.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { caseTexts } from '../../texts/case.js';
import { useTexts } from '../../texts/texts.js';
import { inOrder, type Request } from './case.model.js';
import { ContactSection } from './contact-section.js';
import { CurrentRequest } from './current-request.js';
import { FileSection } from './file/file-section.js';
import { LooksSection } from './looks-section.js';
import { MeasuresSection } from './measures/measures-section.js';
import { OwnersSection } from './owners-section.js';
import { RequestTable } from './request-table.js';
import { StayTable } from './stay-table.js';
import { Steps } from './steps.js';
import { TimelineSection } from './timeline-section.js';
import { CaseColumns } from './case-columns.js';

const useCase = (id: string) => {
  const about = { case: id };
  const path = { id };
  const view = useRead(['case', id], (api) => api.GET('/api/cases/{id}', { params: { path } }), about);
  const file = useTagged(
    ['case-file', id],
    (api) => api.GET('/api/cases/{id}/file', { params: { path } }),
    about,
  );
  const ids = view.data?.requests.map((request) => request.id) ?? [];
  const requests = useRead(
    ['case-requests', id, ids],
    async (api) => {
      const answers = await Promise.all(
        ids.map((request) => api.GET('/api/requests/{id}', { params: { path: { id: request } } })),
      );
      // The client says of a list of positions that it is one of lists.
      const data = inOrder(
        answers.flatMap((answer) => (answer.data === undefined ? [] : [answer.data as unknown as Request])),
      );
      return { data, response: answers[0]?.response ?? new Response() };
    },
    { ...about, enabled: view.data !== undefined },
  );
  return { view, file, requests };
};

const OneCase = ({ id }: { readonly id: string }) => {
  const { view, file, requests } = useCase(id);
  return (
    <Shown of={view}>
      {(found) => (
        <Shown of={file}>
          {(tagged) => (
            <Stack gap="md">
              {requests.data && <Steps file={tagged.value} requests={requests.data} of={id} />}
              <Shown of={requests}>
                {(all) => (
                  <>
                    <RequestTable requests={all} />
                    {found.placements.length > 0 && <StayTable stays={found.placements} of={id} />}
                    {all[0] && <CurrentRequest request={all[0]} />}
                  </>
                )}
              </Shown>
              <CaseColumns>
                <Stack gap="md">
                  <FileSection file={tagged} />
                  <TimelineSection of={id} />
                </Stack>
                <Stack gap="md">
                  <ContactSection file={tagged.value} />
                  <MeasuresSection file={tagged.value} />
                  <OwnersSection of={found} />
                  <LooksSection of={id} />
                </Stack>
              </CaseColumns>
            </Stack>
          )}
        </Shown>
      )}
    </Shown>
  );
};

/** One case: first what needs an act, then all that is known of it, each part with its own edit. */
export const Screen = () => {
  const said = useTexts(caseTexts);
  const id = useShownId();
  const { handles } = useSession();
  const navigate = useNavigate();
  if (id === undefined) return <NothingHere />;
  const ask = () => void navigate({ to: `/new-request/${handles.seal(id)}` });
  return (
    <>
      <ScreenHeading beside={<Button onClick={ask}>{said.newRequest}</Button>}>{said.case(id)}</ScreenHeading>
      <OneCase key={id} id={id} />
    </>
  );
};

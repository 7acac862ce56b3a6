import { Badge, Table } from '@mantine/core';
import type { components } from '../../api/api.js';
import { Clock } from '../../shell/clock.js';
import rows from '../../shell/rows.module.css';
import { ThingLink } from '../../shell/thing-link.js';
import { approveTexts, ruleTexts } from '../../texts/approve.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { isEmergency } from './approval.model.js';

type Summary = components['schemas']['ApprovalSummary'];
type Props = {
  readonly approvals: readonly Summary[];
  readonly label: string;
  /** Asked by oneself: then how it stands is told, and not who asked. */
  readonly isOwn?: boolean;
};

const Stands = ({ approval: { status, refusedFor } }: { readonly approval: Summary }) => {
  const label = useCodes();
  const why = refusedFor === null ? '' : ` · ${label('approval-refusal-reason', refusedFor)}`;
  return `${label('approval-status', status)}${why}`;
};

const whoseOf = ({ case: of, object }: Summary): string => of ?? object ?? '';
const Row = ({ approval, isOwn = false }: { readonly approval: Summary; readonly isOwn?: boolean }) => {
  const said = useTexts(approveTexts);
  const rules: Readonly<Record<string, string>> = useTexts(ruleTexts);
  const { id, rule, askedBy, until } = approval;
  const what = rules[rule] ?? rule;
  const whose = whoseOf(approval);
  return (
    <Table.Tr>
      <Table.Td data-label={said.what}>
        {what}{' '}
        {isEmergency(approval) && (
          <Badge size="sm" color="red" variant="light" tt="none">
            {said.emergency}
          </Badge>
        )}
      </Table.Td>
      <Table.Td data-label={said.of}>{whose}</Table.Td>
      <Table.Td data-label={isOwn ? said.stands : said.by}>
        {isOwn ? <Stands approval={approval} /> : askedBy}
      </Table.Td>
      <Table.Td data-label={said.until}>
        <Clock until={until} label="" />
      </Table.Td>
      <Table.Td data-label={said.act}>
        <ThingLink
          to="approval"
          id={id}
          of={approval.case ?? undefined}
          label={isOwn ? said.lookAt(what, whose) : said.openOf(what, whose)}
        >
          {isOwn ? said.look : said.open}
        </ThingLink>
      </Table.Td>
    </Table.Tr>
  );
};

/** Approvals, the next to end first. */
export const QueueTable = ({ approvals, label, isOwn = false }: Props) => {
  const said = useTexts(approveTexts);
  return (
    <Table className={rows['rows']} aria-label={label} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          {[said.what, said.of, isOwn ? said.stands : said.by, said.until, said.act].map((name) => (
            <Table.Th key={name} scope="col">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {approvals.map((approval) => (
          <Row key={approval.id} approval={approval} isOwn={isOwn} />
        ))}
      </Table.Tbody>
    </Table>
  );
};

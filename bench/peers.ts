import { generateScenario } from '#generation';
import { coverageByCbc } from './peers/cbc.js';
import { coverageByEngine } from './peers/engine.js';
import { coverageByFirstFit } from './peers/first-fit.js';
import type { Answer, Peer } from './peers/peer.js';
import { publish } from './results.js';
import { median, percent, seconds } from './statistics.js';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 101);
const SIZE = { requests: 12, units: 60, territories: 20 };

const PEERS: readonly Peer[] = [
  { name: 'Fristad (HiGHS), all levels', answer: coverageByEngine('highs') },
  { name: 'Fristad (javascript-lp-solver), all levels', answer: coverageByEngine('javascript-lp-solver') },
  { name: 'CBC on the exported model, coverage', answer: coverageByCbc },
  { name: 'first fit by urgency', answer: coverageByFirstFit },
];

const share = (answers: readonly Answer[], best: readonly Answer[]) =>
  answers.reduce((sum, { coverage }) => sum + coverage, 0) /
  best.reduce((sum, { coverage }) => sum + coverage, 0);

const rowsOf = (answers: ReadonlyMap<Peer, readonly Answer[]>): readonly (readonly string[])[] => {
  const ours = answers.get(PEERS[0]!) ?? [];
  const pace = median(ours.map(({ ms }) => ms));
  return [...answers].map(([peer, given]) => {
    const time = median(given.map(({ ms }) => ms));
    const same = given.filter(({ coverage }, run) => coverage === ours[run]?.coverage).length;
    return [
      peer.name,
      seconds(time),
      `${(time / pace).toFixed(2)} ×`,
      `${same} of ${given.length}`,
      percent(share(given, ours)),
    ];
  });
};

/** The same small scenarios by every engine at hand, one after the other in one run. */
export const peers = async (): Promise<void> => {
  const answers = new Map<Peer, Answer[]>(PEERS.map((peer) => [peer, []]));
  for (const seed of SEEDS) {
    const scenario = generateScenario({ ...SIZE, seed });
    for (const peer of PEERS) answers.get(peer)?.push(await peer.answer(scenario));
  }
  publish({
    name: 'peers',
    title: `Peers: ${SIZE.requests} requests × ${SIZE.units} units`,
    about: `${SEEDS.length} generated scenarios, each answered by every peer in turn in the same run.`,
    head: ['peer', 'median time', 'against Fristad', 'same coverage', 'coverage reached'],
    rows: rowsOf(answers),
    conclusions: [
      'From an opened scenario to the answer, the start of each engine included: HiGHS loads its WebAssembly anew every time. Fristad solves three levels and explains them; CBC solves the first alone, from the exported file.',
      'First fit takes the weightiest request first and gives it the first unit that breaks nothing on its earliest day.',
    ],
  });
};

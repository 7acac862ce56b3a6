/** Light and dark as the reader's machine is, light on paper; shapes and lines differ without colours too. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfbf8; --ink: #22221e; --faint: #66665e; --line: #c9c9bf;
  --hostile: #b3261e; --standing: #4b4b9a; --placed: #176b3a; --unit: #8a8a7e;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #191a1c; --ink: #e8e7e1; --faint: #a3a299; --line: #44453f;
    --hostile: #ff8a80; --standing: #b0b0ff; --placed: #6fdc98; --unit: #83837a;
  }
}
body { background: var(--paper); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
figure { margin: 2rem 0; } figcaption { color: var(--faint); }
.map { display: block; width: 100%; max-height: 1300px; border: 1px solid var(--line); background: var(--paper); }
.map text { fill: var(--ink); font: 12px system-ui, sans-serif; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
.map .town { fill: var(--faint); } .map .case { fill: var(--placed); font-weight: 600; }
.ground { fill: var(--hostile); fill-opacity: .35; stroke: var(--hostile); stroke-width: 1; }
.other-days { fill: none; stroke-dasharray: 3 3; }
.buffers { opacity: .16; }
.buffer { fill: none; stroke: var(--hostile); stroke-linejoin: round; }
.legend .buffer { opacity: .16; }
.locality { fill: var(--line); } .unit { fill: none; stroke: var(--unit); stroke-width: .8; }
.standing { fill: var(--standing); } .placed { fill: var(--placed); stroke: var(--paper); stroke-width: 1.5; }
.unplaced { fill: none; stroke: var(--ink); stroke-width: 2.2; }
.move { fill: none; stroke: var(--placed); stroke-width: .9; stroke-opacity: .45; stroke-dasharray: 5 3; }
.scale path { fill: none; stroke: var(--ink); stroke-width: 1.5; }
:target .placed { stroke: var(--ink); stroke-width: 4; }
tr:target { outline: 2px solid var(--placed); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; padding: 0; color: var(--faint); }
.legend svg { vertical-align: -3px; margin-right: .4rem; }
table { border-collapse: collapse; width: 100%; } td, th { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; unicode-bidi: isolate; }
td ul { margin: 0; padding-left: 1.1rem; } td div:first-child { font-weight: 600; } td a { color: inherit; }
@media print {
  body { font-size: 10pt; margin: 0; max-width: none; } .map { max-height: 24cm; }
  thead { display: table-header-group; } tr, figure { break-inside: avoid; } td a { text-decoration: none; }
}
`;

import postcss from 'postcss';

const CLASS = /\bm_[0-9a-f]+\b/g;
const classesIn = (text) => text.match(CLASS) ?? [];

/**
 * Leaves out the styles of Mantine's parts that the page does not have. Their classes are given by scripts alone, and by
 * names that are found in them.
 */
export const dropUnusedStyles = () => ({
  name: 'drop-unused-styles',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const used = new Set(files.flatMap((file) => (file.type === 'chunk' ? classesIn(file.code) : [])));
    const isUsed = (selector) => classesIn(selector).every((name) => used.has(name));
    for (const file of files) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
      const sheet = postcss.parse(String(file.source));
      sheet.walkRules((rule) => {
        const kept = rule.selectors.filter(isUsed);
        if (kept.length === 0) rule.remove();
        else if (kept.length < rule.selectors.length) rule.selectors = kept;
      });
      sheet.walkAtRules((rule) => {
        if (rule.nodes?.length === 0) rule.remove();
      });
      file.source = sheet.toString();
    }
  },
});

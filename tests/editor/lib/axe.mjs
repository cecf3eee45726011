// axe on a page, with every rule of WCAG 2.2 AA and the best practices. A finding is told with the element it is about.
import assert from "node:assert/strict";
import axe from "@axe-core/playwright";

const AxeBuilder = axe.default ?? axe;
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function accessible(page, where) {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  assert.ok(passes.length > 5, `${where}: axe looked at something`);
  assert.deepEqual(
    violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")} ${node.failureSummary.replace(/\s+/g, " ")}`)),
    [],
    where,
  );
}

/** Nothing sticks out sideways: a reader at 320 px never scrolls in two directions. */
export async function fits(page, where) {
  const { width, scroll, wide } = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const out = [...document.body.querySelectorAll("*")].filter((e) => {
      const box = e.getBoundingClientRect();
      return box.width > 0 && box.right > clientWidth + 1 && !e.closest("[data-scrolls]");
    });
    return { width: clientWidth, scroll: scrollWidth, wide: out.slice(0, 5).map((e) => `${e.tagName} #${e.id} .${e.className}`) };
  });
  assert.ok(scroll <= width, `${where}: ${scroll} px wide on ${width} px: ${wide.join(", ")}`);
}

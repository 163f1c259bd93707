/**
 * Back into the form that a reload closed, such as the one after a server's death, if something is typed in it.
 *
 * @param {import('./daejo-workbench.js').DaejoWorkbench} desk
 */
export function resume(desk, tries = 300) {
  const form = desk.resuming;
  if (!form) return;
  const unit = desk.rows.row?.unit.id;
  if (desk.mode === 'reading' && unit === undefined && tries > 0) {
    requestAnimationFrame(() => resume(desk, tries - 1));
    return;
  }
  desk.drafts.underway = desk.resuming = null;
  if (unit !== form.unit) return;
  if (form.form === 'comment' && desk.drafts.unsaid(form.key)) desk.talk.resume(form);
  if (form.form === 'editor' && desk.drafts.of(unit)) desk.decisions.edit(desk.rows.row);
}

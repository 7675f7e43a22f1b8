/** How everything that is typed into or chosen from looks. */
export const controlLook =
  'block min-h-touch w-full rounded-md border border-edge bg-surface px-3 py-2 text-ink placeholder:text-soft hover:border-ink aria-invalid:border-2 aria-invalid:border-error disabled:bg-sunken disabled:text-soft [&[readonly]]:bg-sunken'

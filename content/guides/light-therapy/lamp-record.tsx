const columns = ["Day", "Minutes", "Eyes, head, stomach", "Mood", "Unusually high or wound up?"];
const days = Array.from({ length: 14 }, (_, day) => day + 1);

/** Two weeks to write down on paper, and to show to whoever is asked. */
export function LampRecord() {
  return (
    <table className="print-only w-full break-inside-avoid text-small">
      <caption className="text-left font-semibold">Two weeks with the lamp</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="border border-line p-1 text-left font-normal">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day}>
            <th scope="row" className="h-8 border border-line p-1 text-left font-normal">
              {day}
            </th>
            {columns.slice(1).map((column) => (
              <td key={column} className="border border-line" />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

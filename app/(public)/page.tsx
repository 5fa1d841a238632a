export default function Home() {
  return <h1>Tend</h1>;
}

export const defaultQuery = `# Who promised what to Ukraine, under which condition, in whose words?
{
  commitments(where: { beneficiaries: { some: { name: { eq: "Ukraine" } } } }) {
    nodes {
      summary
      firmness
      parties { nodes { name } }
      conditions { nodes { text } }
      reports(first: 2) {
        nodes {
          passage { exact }
          saidBy { name }
          document { title publishedAt }
        }
      }
    }
  }
}
`

import { defineConfig } from 'vite'

// The server sends index.html at /graphql and everything else below /explorer/.
export default defineConfig({
  base: '/explorer/',
  build: { outDir: '../../artifacts/explorer', emptyOutDir: true, chunkSizeWarningLimit: 8000 },
  server: { proxy: { '/graphql': 'http://127.0.0.1:5180' } },
})

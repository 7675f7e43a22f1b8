import { renderDocuments } from '~/jobs/render-documents'

// Run as a process of its own, to be killed: makes the files of the batch it is given, as a worker does.
await renderDocuments({ batchId: process.argv[2] ?? '' })
process.exit()

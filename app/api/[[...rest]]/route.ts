import { nothingHere } from "@/lib/server/http/problem-response";

// Programs ask here: they are told in their own form that there is nothing, where a person gets a page.
export { nothingHere as DELETE, nothingHere as GET, nothingHere as HEAD, nothingHere as OPTIONS, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT };

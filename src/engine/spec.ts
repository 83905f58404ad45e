/** The body of the Engine API's `POST /containers/create`. */
export interface CreateRequest {
  Image: string
  Labels?: Record<string, string>
  HostConfig?: Record<string, unknown>
  NetworkingConfig?: { EndpointsConfig: Record<string, object> }
  [key: string]: unknown
}

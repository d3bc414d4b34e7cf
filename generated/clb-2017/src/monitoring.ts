// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Metrics for getMonitorData. */
import type { GetMonitorDataRequest } from './types.ts';

/** Each namespace's metrics: what they are, and their unit. */
export const metrics = {
  'qce/lb_public': {
    connum: { description: 'Current connections', unit: '' },
    new_conn: { description: 'New connections', unit: '' },
    intraffic: { description: 'Inbound bandwidth', unit: 'Mbps' },
    outtraffic: { description: 'Outbound bandwidth', unit: 'Mbps' },
    inpkg: { description: 'Inbound packets', unit: 'Packets/sec' },
    outpkg: { description: 'Outbound packets', unit: 'Packets/sec' },
  },
  'qce/lb_private': {
    connum: { description: 'Current connections', unit: '' },
    new_conn: { description: 'New connections', unit: '' },
    intraffic: { description: 'Inbound bandwidth', unit: 'Mbps' },
    outtraffic: { description: 'Outbound bandwidth', unit: 'Mbps' },
    inpkg: { description: 'Inbound packets', unit: 'Packets/sec' },
    outpkg: { description: 'Outbound packets', unit: 'Packets/sec' },
  },
  'qce/loadbalance': {
    connum: { description: 'Current (active) connections', unit: 'Connections/min' },
    new_conn: { description: 'New connections', unit: 'Connections/min' },
    intraffic: { description: 'Inbound traffic', unit: 'Mbps' },
    outtraffic: { description: 'Outbound traffic', unit: 'Mbps' },
    inpkg: { description: 'Inbound packets', unit: 'Packets/sec' },
    outpkg: { description: 'Outbound packets', unit: 'Packets/sec' },
    httpCode_2XX: { description: '2xx status codes', unit: 'Codes/min' },
    httpCode_3XX: { description: '3xx status codes', unit: 'Codes/min' },
    httpCode_4XX: { description: '4xx status codes', unit: 'Codes/min' },
    httpCode_5XX: { description: '5xx status codes', unit: 'Codes/min' },
    httpCode_404: { description: '404 status codes', unit: 'Codes/min' },
    httpCode_502: { description: '502 status codes', unit: 'Codes/min' },
    response_time_max: { description: 'Maximum response time', unit: 'ms' },
    response_time_average: { description: 'Average response time', unit: 'ms' },
    response_timeout_num: { description: 'Timed-out responses', unit: 'Responses/min' },
    QPS: { description: 'Requests per second', unit: '' },
  },
} as const;

/** A namespace, one of its metrics, and one of its groups of dimensions. */
export type Metric =
  | {
      namespace: 'qce/lb_public';
      metricName: 'connum' | 'new_conn' | 'intraffic' | 'outtraffic' | 'inpkg' | 'outpkg';
      dimensions:
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** Port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Protocol: String, such as TCP */
            protocol: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** CLB port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Protocol: String, such as TCP */
            protocol: string | number;
            /** VPC ID of the CLB instance: Int, such as 1111 */
            vpcId: string | number;
            /** IP address of the real server bound to the CLB instance: IP address, such as 111.111.111.11 */
            lanIp: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** CLB port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Protocol: String, such as TCP */
            protocol: string | number;
            /** VPC ID of the CLB instance: Int, such as 1111 */
            vpcId: string | number;
            /** IP address of the real server bound to the CLB instance: IP address, such as 111.111.111.11 */
            lanIp: string | number;
            /** Port number of the real server bound to the CLB instance: Int, such as 80 */
            port: string | number;
          };
    }
  | {
      namespace: 'qce/lb_private';
      metricName: 'connum' | 'new_conn' | 'intraffic' | 'outtraffic' | 'inpkg' | 'outpkg';
      dimensions:
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** VPC ID of the CLB instance: Int, such as 1111 */
            vpcId: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** VPC ID of the CLB instance: Int, such as 1111 */
            vpcId: string | number;
            /** CLB port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Protocol: String, such as http */
            protocol: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** VPC ID of the CLB instance: Int, such as 1111 */
            vpcId: string | number;
            /** CLB port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Protocol: String, such as http */
            protocol: string | number;
            /** IP address of the real server bound to the CLB instance: IP address, such as 111.111.111.11 */
            lanIp: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** VPC ID of the CLB instance: Int, such as 1111 */
            vpcId: string | number;
            /** CLB port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Protocol: String, such as http */
            protocol: string | number;
            /** IP address of the real server bound to the CLB instance: IP address, such as 111.111.111.11 */
            lanIp: string | number;
            /** Port number of the real server bound to the CLB instance: Int, such as 80 */
            port: string | number;
          };
    }
  | {
      namespace: 'qce/loadbalance';
      metricName:
        | 'connum'
        | 'new_conn'
        | 'intraffic'
        | 'outtraffic'
        | 'inpkg'
        | 'outpkg'
        | 'httpCode_2XX'
        | 'httpCode_3XX'
        | 'httpCode_4XX'
        | 'httpCode_5XX'
        | 'httpCode_404'
        | 'httpCode_502'
        | 'response_time_max'
        | 'response_time_average'
        | 'response_timeout_num'
        | 'QPS';
      dimensions:
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** Port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Protocol: String, such as http */
            protocol: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** Port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Protocol: String, such as http */
            protocol: string | number;
            /** Forwarding domain name: String, such as www.domain.com */
            domain: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** Port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Portocol: String, such as http */
            protocol: string | number;
            /** Forwarding domain name: String, such as www.domain.com */
            domain: string | number;
            /** Forwarding path: String, such as /url */
            url: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** Port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Portocol: String, such as http */
            protocol: string | number;
            /** Forwarding domain name: String, such as www.domain.com */
            domain: string | number;
            /** Forwarding path: String, such as /url */
            url: string | number;
            /** VPC ID of the CLB instance: Int, such as 1111 */
            vpcId: string | number;
            /** IP address of the real server bound to the CLB instance: IP address, such as 111.111.111.11 */
            lanIp: string | number;
          }
        | {
            /** CLB VIP: IP address, such as 111.111.111.11 */
            vip: string | number;
            /** Port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Protocol: String, such as http */
            protocol: string | number;
            /** Forwarding domain name: String, such as www.domain.com */
            domain: string | number;
            /** Forwarding path: String, such as /url */
            url: string | number;
            /** VPC ID of the CLB instance: Int, such as 1111 */
            vpcId: string | number;
            /** IP address of the real server bound to the CLB instance: IP address, such as 111.111.111.11 */
            lanIp: string | number;
            /** Port number of the real server bound to the CLB instance: Int, such as 80 */
            port: string | number;
          }
        | {
            /** Port: Int, such as 80 */
            loadBalancerPort: string | number;
            /** Protocol: String, such as http */
            protocol: string | number;
            /** Forwarding domain name: String, such as www.domain.com */
            domain: string | number;
          };
    };

/** What to ask for: a metric, and the other members of the request. */
export type MetricQuery = Metric & Omit<GetMonitorDataRequest, 'namespace' | 'metricName' | 'dimensions'>;

/**
 * The request of `getMonitorData` for a metric.
 *
 * @example
 * ```ts
 * await client.getMonitorData(metricRequest(query));
 * ```
 */
export function metricRequest(query: MetricQuery): GetMonitorDataRequest {
  const dimensions = Object.entries(query.dimensions).map(([name, value]) => ({
    name: name,
    value: String(value),
  }));
  return { ...query, dimensions: dimensions };
}

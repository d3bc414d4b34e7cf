// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** What the local server knows about the API. */
import type { ApiDescription } from './runtime/testing/api.ts';

export const api: ApiDescription = {
  "product": "clb",
  "version": "2017",
  "protocol": "qcloud-v2",
  "endpoint": "lb.api.qcloud.com",
  "path": "/v2/index.php",
  "regions": [
    {"id": "gz", "name": "Guangzhou"},
    {"id": "sh", "name": "Shanghai"},
    {"id": "bj", "name": "Beijing"},
    {"id": "cd", "name": "Chengdu"},
    {"id": "cq", "name": "Chongqing"},
    {"id": "hk", "name": "Hong Kong (China)"},
    {"id": "sg", "name": "Singapore"},
    {"id": "th", "name": "Bangkok"},
    {"id": "kr", "name": "Seoul"},
    {"id": "jp", "name": "Tokyo"},
    {"id": "de", "name": "Frankfurt"},
    {"id": "in", "name": "Mumbai"},
    {"id": "ca", "name": "Toronto"},
    {"id": "usw", "name": "Silicon Vally"},
    {"id": "use", "name": "Virginia"}
  ],
  "commonParameters": [
    {"name": "Action", "required": true},
    {"name": "Region", "required": true},
    {"name": "Timestamp", "required": true},
    {"name": "Nonce", "required": true},
    {"name": "SecretId", "required": true},
    {"name": "Signature", "required": true}
  ],
  "actions": [
    {
      "name": "DescribeLoadBalancersTaskResult",
      "documented": true,
      "input": [{"name": "requestId", "type": {"kind": "integer"}, "required": true}],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "data", "type": {"kind": "ref", "name": "DescribeLoadBalancersTaskResultData"}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {"requestId": "6356081"},
          "response": {"code": 0, "message": "", "codeDesc": "Success", "data": {"status": 0}}
        }
      ]
    },
    {
      "name": "CreateLoadBalancer",
      "documented": true,
      "async": {"pollWith": "DescribeLoadBalancersTaskResult", "by": "requestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancersTaskResult",
            "of": "task",
            "member": "requestId",
            "to": "requestId",
            "status": ["data", "status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "loadBalancerType", "type": {"kind": "integer"}, "constraints": {"enum": [2, 3]}},
        {"name": "forward", "type": {"kind": "integer"}, "constraints": {"enum": [1, 0], "default": 0}},
        {
          "name": "loadBalancerName",
          "type": {"kind": "string"},
          "constraints": {"minLength": 1, "maxLength": 50, "pattern": "^[\\-\\p{L}\\p{M}\\p{N}_]*$"}
        },
        {
          "name": "domainPrefix",
          "type": {"kind": "string"},
          "constraints": {"minLength": 1, "maxLength": 20, "pattern": "^[\\-\\p{Ll}\\p{N}]*$"}
        },
        {"name": "vpcId", "type": {"kind": "string"}},
        {"name": "subnetId", "type": {"kind": "integer"}},
        {"name": "projectId", "type": {"kind": "integer"}},
        {"name": "number", "type": {"kind": "integer"}, "constraints": {"default": 1}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {
          "name": "unLoadBalancerIds",
          "type": {"kind": "map", "values": {"kind": "array", "items": {"kind": "string"}}},
          "required": true
        },
        {"name": "requestId", "type": {"kind": "integer"}, "required": true},
        {"name": "dealIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {"loadBalancerType": "2", "number": "3"},
          "response": {
            "code": 0,
            "message": "",
            "codeDesc": "Success",
            "requestId": 3901942,
            "dealIds": ["3901942"],
            "unLoadBalancerIds": {"3901942": ["lb-cjcymkw9", "lb-fpk0oxhp", "lb-ikpzv02x"]}
          }
        }
      ]
    },
    {
      "name": "InquiryLBPriceAll",
      "documented": true,
      "input": [
        {"name": "loadBalancerType", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [2, 3]}},
        {"name": "lbChargeType", "type": {"kind": "string"}, "required": true},
        {"name": "goodsNum", "type": {"kind": "integer"}, "constraints": {"default": 1}},
        {"name": "internetAccessible", "type": {"kind": "ref", "name": "InquiryLBPriceAllInternetAccessible"}},
        {"name": "loadBalancerId", "type": {"kind": "string"}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "price", "type": {"kind": "ref", "name": "InquiryLBPriceAllPrice"}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {
            "loadBalancerType": "2",
            "lbChargeType": "PREPAID",
            "goodsNum": "1",
            "inquiryType": "2",
            "internetAccessible.internetChargeType": "BANDWIDTH_PREPAID",
            "internetAccessible.internetMaxBandwidthOut": "1",
            "lbChargePrepaid.period": "1"
          },
          "response": {
            "code": 0,
            "message": "",
            "codeDesc": "Success",
            "price": {"lbIdPrice": {"originalPrice": 37.4, "discountPrice": 11.22}}
          }
        }
      ]
    },
    {
      "name": "DescribeLoadBalancers",
      "documented": true,
      "paging": {
        "value": {
          "position": "offset",
          "counts": "items",
          "size": "limit",
          "defaultSize": 20,
          "items": ["loadBalancerSet"],
          "total": ["totalCount"]
        }
      },
      "input": [
        {"name": "loadBalancerIds", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "loadBalancerType", "type": {"kind": "integer"}, "constraints": {"enum": [2, 3]}},
        {"name": "forward", "type": {"kind": "integer"}, "constraints": {"enum": [1, 0, -1]}},
        {"name": "loadBalancerName", "type": {"kind": "string"}},
        {"name": "domain", "type": {"kind": "string"}},
        {"name": "loadBalancerVips", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "backendWanIps", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "backendLanIps", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "offset", "type": {"kind": "integer"}, "constraints": {"default": 0}},
        {"name": "limit", "type": {"kind": "integer"}, "constraints": {"default": 20}},
        {
          "name": "orderBy",
          "type": {"kind": "string"},
          "constraints": {"enum": ["loadBalancerName", "createTime", "domain", "loadBalancerType"]}
        },
        {"name": "orderType", "type": {"kind": "integer"}, "constraints": {"enum": [1, 0], "default": 1}},
        {"name": "searchKey", "type": {"kind": "string"}},
        {"name": "projectId", "type": {"kind": "integer"}},
        {"name": "withRs", "type": {"kind": "integer"}, "constraints": {"enum": [0, 1, 2]}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "totalCount", "type": {"kind": "integer"}, "required": true},
        {
          "name": "loadBalancerSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "DescribeLoadBalancersLoadBalancer"}},
          "required": true
        }
      ],
      "errors": [],
      "examples": [
        {
          "request": {"forward": "-1"},
          "response": {
            "code": 0,
            "message": "",
            "codeDesc": "Success",
            "loadBalancerSet": [
              {
                "loadBalancerId": "lb-hc1vni0f",
                "unLoadBalancerId": "lb-hc1vni0f",
                "loadBalancerName": "cls-qbesvs66_ng1",
                "loadBalancerType": 2,
                "domain": "cls-qbesvs66-ng1.gz.1251707795.clb.myqcloud.com",
                "loadBalancerVips": ["111.230.83.36"],
                "status": 1,
                "createTime": "2017-11-30 14:28:45",
                "statusTime": "2017-11-30 14:29:11",
                "vpcId": 2968,
                "uniqVpcId": "vpc-b2h3xykt",
                "subnetId": 1,
                "projectId": 0,
                "forward": 0,
                "snat": false,
                "openBgp": 0,
                "isolation": 0,
                "log": ""
              }
            ],
            "totalCount": 1
          }
        }
      ]
    },
    {
      "name": "DeleteLoadBalancers",
      "documented": true,
      "async": {"pollWith": "DescribeLoadBalancersTaskResult", "by": "requestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancersTaskResult",
            "of": "task",
            "member": "requestId",
            "to": "requestId",
            "status": ["data", "status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [{"name": "loadBalancerIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "requestId", "type": {"kind": "integer"}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {"loadBalancerIds.0": "lb-abcdefgh"},
          "response": {"code": 0, "message": "", "codeDesc": "Success", "requestId": 6356502}
        }
      ]
    },
    {
      "name": "GetMonitorData",
      "documented": true,
      "endpoint": "monitor.api.qcloud.com",
      "input": [
        {
          "name": "namespace",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["qce/lb_public", "qce/lb_private"]}
        },
        {"name": "metricName", "type": {"kind": "string"}, "required": true},
        {
          "name": "dimensions",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "GetMonitorDataDimension"}},
          "required": true
        },
        {"name": "startTime", "type": {"kind": "datetime"}},
        {"name": "endTime", "type": {"kind": "datetime"}},
        {"name": "period", "type": {"kind": "integer"}, "constraints": {"enum": [60, 300], "default": 300}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "startTime", "type": {"kind": "datetime"}, "required": true},
        {"name": "endTime", "type": {"kind": "datetime"}, "required": true},
        {"name": "metricName", "type": {"kind": "string"}, "required": true},
        {"name": "period", "type": {"kind": "integer"}, "required": true},
        {"name": "dataPoints", "type": {"kind": "array", "items": {"kind": "float"}}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {
            "namespace": "qce/lb_public",
            "metricName": "connnum",
            "dimensions.0.name": "protocol",
            "dimensions.0.value": "HTTP",
            "dimensions.1.name": "vip",
            "dimensions.1.value": "111.111.111.111",
            "dimensions.2.name": "loadBalancerPort",
            "dimensions.2.value": "80",
            "startTime": "2015-12-28 14:00:00",
            "endTime": "2015-12-28 14:05:00",
            "period": "300"
          },
          "response": {
            "code": 0,
            "message": "",
            "metricName": "connnum",
            "startTime": "2015-12-28 14:00:00",
            "endTime": "2015-12-28 14:05:00",
            "period": 300,
            "dataPoints": [0]
          }
        }
      ]
    },
    {
      "name": "ReplaceCert",
      "documented": true,
      "input": [
        {"name": "oldCertId", "type": {"kind": "string"}, "required": true},
        {"name": "newCertId", "type": {"kind": "string"}},
        {"name": "newCertContent", "type": {"kind": "string"}},
        {"name": "newCertName", "type": {"kind": "string"}},
        {"name": "newCertKey", "type": {"kind": "string"}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [],
      "rules": [
        {
          "kind": "requiredWhen",
          "members": ["newCertContent", "newCertName"],
          "when": {"member": "newCertId", "absent": true}
        },
        {"kind": "requiredWhen", "members": ["newCertId"], "when": {"member": "newCertContent", "absent": true}},
        {"kind": "requiredWhen", "members": ["newCertId"], "when": {"member": "newCertName", "absent": true}}
      ],
      "examples": [
        {
          "request": {"oldCertId": "4b9fc92b", "newCertId": "e2b6d555"},
          "response": {"code": 0, "message": "", "codeDesc": "Success"}
        }
      ]
    },
    {
      "name": "GetCertListWithLoadBalancer",
      "documented": true,
      "input": [{"name": "certIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {
          "name": "certSet",
          "type": {
            "kind": "map",
            "values": {"kind": "array", "items": {"kind": "ref", "name": "GetCertListWithLoadBalancerCert"}}
          },
          "required": true
        }
      ],
      "errors": [],
      "examples": [
        {
          "request": {"certIds.0": "4b9fc92b"},
          "response": {
            "code": 0,
            "message": "",
            "codeDesc": "Success",
            "certSet": {
              "4b9fc92b": [
                {
                  "LBName": "ad",
                  "loadBalancerId": "lb-ltkip4do",
                  "region": "gz",
                  "listener": [
                    {
                      "unListenerId": "lbl-6hkiqc6c",
                      "listenerName": "teaa",
                      "loadBalancerPort": 80,
                      "instancePort": 80,
                      "protocol": 4,
                      "SSLMode": "unidirectional",
                      "certId": "4b9fc92b",
                      "certCaId": "",
                      "sessionExpire": 0,
                      "healthSwitch": 1,
                      "timeOut": 6,
                      "intervalTime": 6,
                      "healthNum": 3,
                      "unhealthNum": 3,
                      "httpHash": "ip_hash",
                      "httpCode": 15
                    }
                  ]
                },
                {
                  "LBName": "ad",
                  "loadBalancerId": "lb-ltkip4do",
                  "region": "sh",
                  "listener": [
                    {
                      "unListenerId": "lbl-6hkiqc6c",
                      "listenerName": "teaa",
                      "loadBalancerPort": 80,
                      "instancePort": 80,
                      "protocol": 4,
                      "SSLMode": "unidirectional",
                      "certId": "4b9fc92b",
                      "certCaId": "",
                      "sessionExpire": 0,
                      "healthSwitch": 1,
                      "timeOut": 6,
                      "intervalTime": 6,
                      "healthNum": 3,
                      "unhealthNum": 3,
                      "httpHash": "ip_hash",
                      "httpCode": 15
                    }
                  ]
                }
              ]
            }
          }
        }
      ]
    },
    {
      "name": "DescribeLoadBalancerLog",
      "documented": true,
      "paging": {
        "value": {
          "position": "offset",
          "counts": "items",
          "size": "limit",
          "defaultSize": 500,
          "maxSize": 500,
          "items": ["logInfo", "logList"],
          "total": ["logInfo", "total"]
        }
      },
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "order", "type": {"kind": "string"}, "constraints": {"enum": ["desc", "asc"], "default": "desc"}},
        {"name": "startTime", "type": {"kind": "integer"}},
        {"name": "endTime", "type": {"kind": "integer"}},
        {"name": "offset", "type": {"kind": "integer"}, "constraints": {"min": 0, "max": 10000}},
        {"name": "limit", "type": {"kind": "integer"}, "constraints": {"min": 0, "max": 500}},
        {"name": "filter", "type": {"kind": "array", "items": {"kind": "ref", "name": "DescribeLoadBalancerLogFilter"}}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "logInfo", "type": {"kind": "ref", "name": "DescribeLoadBalancerLogLogInfo"}, "required": true}
      ],
      "errors": [],
      "filters": [
        {"name": "status"},
        {"name": "status_not"},
        {"name": "server_name"},
        {"name": "server_name_not"},
        {"name": "http_host"},
        {"name": "http_host_not"},
        {"name": "remote_addr"},
        {"name": "remote_addr_not"},
        {"name": "request_time_less_than"},
        {"name": "request_time_greater_than"}
      ],
      "examples": [
        {
          "request": {
            "loadBalancerId": "lb-7wdcqme9",
            "filter.0.key": "status",
            "filter.0.value": "200",
            "filter.1.key": "server_name",
            "filter.1.value": "www.qq.com"
          },
          "response": {
            "code": 0,
            "message": "",
            "codeDesc": "Success",
            "logInfo": {
              "logList": [
                {
                  "server_name": "www.qq.com",
                  "request": "GET / HTTP/1.1",
                  "remote_addr": "119.28.138.187",
                  "upstream_addr": "-",
                  "upstream_header_time": "-",
                  "connection_requests": 1,
                  "ssl_cipher": "-",
                  "remote_port": "40554",
                  "time_local": "02/Nov/2017:12:03:13 +0800",
                  "http_host": "115.159.132.241",
                  "server_addr": "115.159.132.241",
                  "bytes_sent": 239,
                  "upstream_status": "-",
                  "protocol_type": "http",
                  "ssl_handshake_time": "-",
                  "request_time": 0,
                  "upstream_connect_time": "-",
                  "request_length": 79,
                  "ssl_session_reused": "-",
                  "tcpinfo_rtt": 38000,
                  "upstream_response_time": "-",
                  "ssl_protocol": "-",
                  "status": "200"
                }
              ],
              "total": 3918
            }
          }
        }
      ]
    },
    {
      "name": "CloneLB",
      "documented": true,
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "cloneType",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["all", "onlyListener"]}
        },
        {"name": "zone", "type": {"kind": "string"}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "cloneLBId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {"loadBalancerId": "lb-xxx", "cloneType": "all"},
          "response": {"code": 0, "message": "", "codeDesc": "Success", "cloneLBId": "lb-sss"}
        }
      ]
    },
    {
      "name": "ModifyLoadBalancerAttributes",
      "documented": true,
      "async": {"pollWith": "DescribeLoadBalancersTaskResult", "by": "requestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancersTaskResult",
            "of": "task",
            "member": "requestId",
            "to": "requestId",
            "status": ["data", "status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "loadBalancerName", "type": {"kind": "string"}, "constraints": {"minLength": 1, "maxLength": 50}},
        {"name": "domainPrefix", "type": {"kind": "string"}, "constraints": {"minLength": 1, "maxLength": 20}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "requestId", "type": {"kind": "integer"}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {"loadBalancerId": "lb-abcdefgh", "loadBalancerName": "my-lb-name"},
          "response": {"code": 0, "message": "", "codeDesc": "Success", "requestId": 1234}
        }
      ]
    },
    {
      "name": "CreateLoadBalancerListeners",
      "documented": true,
      "async": {"pollWith": "DescribeLoadBalancersTaskResult", "by": "requestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancersTaskResult",
            "of": "task",
            "member": "requestId",
            "to": "requestId",
            "status": ["data", "status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "listeners",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "CreateLoadBalancerListenersListener"}},
          "required": true
        }
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "requestId", "type": {"kind": "integer"}, "required": true},
        {"name": "listenerIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {
            "loadBalancerId": "lb-abcdefgh",
            "listeners.0.loadBalancerPort": "443",
            "listeners.0.instancePort": "443",
            "listeners.0.protocol": "4",
            "listeners.0.SSLMode": "mutual",
            "listeners.0.certName": "myCertName",
            "listeners.0.certContent": "-----BEGIN CERTIFICATE-----\nMIIE0DCCA7igAwIBAgIQEgaTYAJIpw1PQxjSr1F1TDANBgkqhkiG9w0BAQsFADBP\nMQswCQYDVQQGEwJDTjEaMBGGA1UEChMRV29TaWduIENBIEpwbW10ZWQxJDAiBgNV\nBAMMG0NBIOayg+mAmuWFjei0uVNTTOivgeS5piBHMjAeFw0xNjA1MTMwODIxMjVa\nFw0xODA2MTMwODIxMjVaMBUxEzARBgNVBAMMCmcuZi14ai5jb20wggeiMA0GCSqG\nSIb3DQEBAQUAA4IBDwAwggEKAoIBAQC4/Ei7dxUJYXgY1V1PflCMwUrkG8Ack0vw\n+C/hCzivNBw5N0WA1Tch4REOIyDPiBq2wiblw4kSsHOF5CfB9DwDhaknZwzwyynZ\nWr2NekKjoo6x0viqFydVyiVWGzW1qr6Dn9tiDcp75W/Os+nUzKHcc0Wd5aHvjGKD\n6xEPQKLvCZ0F4208rHWcoSnYiaFJPUAfeqd8JvK5a10BvSZoXICo6Taf5x4xHag1\n6ymINH1ClLcAIOPAITWddqV20xaXrvdU7J0BusmYkHc840X3cvBywjFurzN5oLg2\nvtVQhGm6qJ/Fjqdg8w40BZkTQb4P1EX8AJ27g+548giuVnLzf8CHAgMBAAGjggHg\nMIIB3DAOBgNVHQ8BAf8EBAMCBaAwHQYDVR01BBYwFAYIKwYBBQUHAWIGCCsGAQUF\nBwMBMAkGA1UdEwQCMAAwHQYDVR0OBBYEFBv1TUGHZ/GGU4qGT+T7r/Zbcg0pMB8G\nA1UdIwQYMBaAFDDadIbzKJBWntcxMcK9Wc2TEjkdMH8GCCsGAQUFBwEBBHMwTA1\nBggrBgEFBQCwAYYpaHR0cDovL29jc3AyLndvc2lnbi5jbi9jYTJnMi9zZXJ2ZXIxL2ZyZWUwOAYIKwYBBQUHMAKGLGh0dHA6Ly9haWEyLndvc2lnbi5jbi9jYTJnMi5zZXJ2ZXIxLmZyZWUuY2VyMD4GA1UdHwQ3MDUwM6AxC+GLWh0dHA6Ly9jcmxzMi53b3NpZ24uY24vY2EyZzItc2VydMvYMS1mcmVlLmNybDBOBgNVHREERzBFggpnLmYteGouY29tghBzY2hvbGFyLmYteGouY29tggT5dC5mLXhqLmNvbYILZmIuZi14ai5jb22CC3R3LmYteGouY29tME8GA1UdIARIMEYwCAYGZ4EMAQIBMDoGCysGAQQBgptRAQECMCswKQYIKwYBBQUHAgeEWHWh0dHA6Ly93d3cud29zaWduLmNvbS9wb2xpY3kvMA0GCSqGSIb3DQEBCwUAA4IBAQCJSd/1xmwnT/TtKvvxTvDnkCpfsFYVmqiHB/ZrXiMdgobUOfF7C8kcBCTqSQAXZF3fjJ1KyhNulvKOfzGGYp+rMwoTAmfaNLUxD/X9gPLxZCiySDBQ1BLE16k4aKUHIOmqQNF1MD/8hOZBxjevctKaXc4Xqm2gxJLxDHROy3HKZcdB6t/x7YJU640wvaFqDqIgr6Pc74YjtLrNjkXcf/IQU7c2yJzt9NIGeSOTku5DmFasRf04tmE7naB+wkUZOWaQgK8CESNS11BYZjO/M4G/ALS8zCpShUy89HhYiYAG5jdNI4vyWwaU4428nG3YvKz1TOPCaowqgbyCcqmtAT\n-----END CERTIFICATE-----",
            "listeners.0.certKey": "-----BEGIN RSA PRIVATE KEY-----\nyour own key\n-----END RSA PRIVATE KEY-----",
            "listeners.0.certCaContent": "-----BEGIN CERTIFICATE-----\nMIIEPDCCAYsGAWIBAgIJAjHd00fZNXoMA0GCSqGSIb3DQEBBQUAMHExCzAJBgNVBAYTAKNOMQswCQYDVQQLIEwJHUzELMAKGA1UEBxMCU1oxDTALBgNVBAoTBFBhYWFgxDjAMBgNVBAAsTBVhYWfhYMQ4wDAYDVQQDEwVBQUBQTEZMBcGCsGSIb3DQEJARYKd3d3QHFxLmNvbTAeFw0xNjA4MTEyMTUyNTZaFw0xNzA4MDIxMTUyNTZaMHExCzAJBgNVBAYTAKNOMQswCQYDVQQLIEwJHUzELMAKGA1UEBxMCU1oxDTALBgNVBAoTBFBhYWFgxDjAMBgNVBAAsTBVhYWfhYMQ4wDAYDVQQDEwVBQUBQTEZMBcGCsGSIb3DQEJARYKd3d3QHFxLmNvbTCCASIdQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAM29SL0T1ZaqZb4jEjZ8mkwSeWGVhYaskYtDvzvZQSHZF2A1DtpGojsz+Z3KxgVo4edjY26lfxmFPwPhxoBRgCYDqEOLAOKWRxzXYyP2kr9FN4vs0hzizT4IVxJciOUwmIaQbjzzFQN5BeJ/UTekrs1/YwfJAakP7TvoKULfBvkKFzRlgdxnGk+/C7+cg1P9F9J4rjm/Rn+0Hh00QshsAo1IT4jZF356yvk/g0upLhZexo39jKf4ypmtcHTusYcAoRGhbCk26taM4aeQxMnB715ZkQhqB1+dyM6SWRFysYpteEK+jEH8wWPQriqIlcRjXncy/8B4RmHIJxXRG8Tb8TUCAwEAAaOB1jCB0zAdBgNVHQ4EFgQUup/qOq6q7ezAVxEhXtrSPMa4aiq4wgaMGA1UdIwSBmzCBmIAUp/qOq6q7ezAVxEhXtrSPMa4aiq6hdaRzMHExCzAJBgNVBAYTAKNOMQswCQYDVQQLIEwJHUzELMAKGA1UEBxMCU1oxDTALBgNVBAoTBFBhYWFgxDjAMBgNVBAAsTBVhYWfhYMQ4wDAYDVQQDEwVBQUBQTEZMBcGCsGSIb3DQEJARYKd3d3QHFxLmNvbYIJAjHd00fZNXoMAwGA1UdEwQFMAMBAf8wDQYJKoZIhvcNAQEFBQADggEBAJ2XTOKyR2nFgaWcTG5d92tSij3lIoZCBo4dwrleYFuWcYUYSi65QskJpuDhr5KttmI4+0tt9OQOB/oHIEbkCqgEAC7PREJAgapcf5+ItMHNrNh151CkTyok1Z09tw3OrX5GQVAHSpz0+BQTE+MPas5lyidwP1PqQFY9nZW4J3PGRABiiSnQ1eN5g0aKzIZpbEbP7Y7BGT9b+rLt+VUbmQ30h96zHchSsUsQ32dchwLmN0ZL1PyCivQ+A1snbqA3uHZnoXBd8/yq0QNg0o15edx+GfbY5FJbgXf3FER+NgMBwPeJ62izpROBQvXYNb3e72gM1xCA1gD+MBpNeG1x56g=\n-----END CERTIFICATE-----",
            "listeners.0.certCaName": "myCertCaName"
          },
          "response": {
            "code": 0,
            "message": "",
            "codeDesc": "Success",
            "requestId": 28557,
            "listenerIds": ["lbl-hox8i4q0"]
          }
        }
      ]
    },
    {
      "name": "DescribeLoadBalancerListeners",
      "documented": true,
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "listenerIds", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "protocol", "type": {"kind": "integer"}, "constraints": {"enum": [1, 2, 3, 4]}},
        {"name": "loadBalancerPort", "type": {"kind": "integer"}},
        {"name": "status", "type": {"kind": "integer"}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "totalCount", "type": {"kind": "integer"}, "required": true},
        {
          "name": "listenerSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "DescribeLoadBalancerListenersListener"}},
          "required": true
        }
      ],
      "errors": [],
      "examples": [
        {
          "request": {
            "loadBalancerId": "lb-abcdefgh",
            "listenerIds.0": "lbl-6hkiqc6c",
            "listenerIds.1": "lbl-6wv071ba"
          },
          "response": {
            "code": 0,
            "message": "",
            "codeDesc": "Success",
            "listenerSet": [
              {
                "loadBalancerPort": 80,
                "instancePort": 80,
                "protocol": 4,
                "status": 1,
                "listenerName": "teaa",
                "unListenerId": "lbl-6hkiqc6c",
                "sessionExpire": 1000,
                "healthSwitch": 1,
                "timeOut": 6,
                "intervalTime": 6,
                "healthNum": 3,
                "unhealthNum": 3,
                "httpCode": 15,
                "httpCheckPath": "/",
                "httpHash": "ip_hash",
                "SSLMode": "mutual",
                "certId": "4b9fc92b",
                "certCaId": "ee4c5590"
              },
              {
                "loadBalancerPort": 777,
                "instancePort": 798,
                "protocol": 4,
                "status": 1,
                "listenerName": "",
                "unListenerId": "lbl-6wv071ba",
                "sessionExpire": 0,
                "healthSwitch": 1,
                "timeOut": 2,
                "intervalTime": 5,
                "healthNum": 3,
                "unhealthNum": 3,
                "httpCode": 31,
                "httpCheckPath": "/",
                "httpHash": "wrr",
                "SSLMode": "mutual",
                "certId": "e2b6d555",
                "certCaId": "dcda0a22"
              }
            ],
            "totalCount": 2
          }
        },
        {
          "request": {
            "loadBalancerId": "lb-abcdefgh",
            "listenerIds.0": "lbl-6hkiqc6c",
            "listenerIds.1": "lbl-6wv071ba"
          },
          "response": {
            "code": 0,
            "message": "",
            "codeDesc": "Success",
            "listenerSet": [
              {
                "listenerId": "lbl-6hkiqc6c",
                "loadBalancerPort": 80,
                "instancePort": 80,
                "protocol": 4,
                "status": 1,
                "listenerName": "teaa",
                "unListenerId": "lbl-6hkiqc6c",
                "sessionExpire": 1000,
                "healthSwitch": 1,
                "timeOut": 6,
                "intervalTime": 6,
                "healthNum": 3,
                "unhealthNum": 3,
                "httpCode": 15,
                "httpCheckPath": "/",
                "httpHash": "ip_hash",
                "SSLMode": "mutual",
                "certId": "4b9fc92b",
                "certCaId": "ee4c5590"
              },
              {
                "listenerId": "lbl-6hkiqc6c",
                "loadBalancerPort": 777,
                "instancePort": 798,
                "protocol": 4,
                "status": 1,
                "listenerName": "",
                "unListenerId": "lbl-6wv071ba",
                "sessionExpire": 0,
                "healthSwitch": 1,
                "timeOut": 2,
                "intervalTime": 5,
                "healthNum": 3,
                "unhealthNum": 3,
                "httpCode": 31,
                "httpCheckPath": "/",
                "httpHash": "wrr",
                "SSLMode": "mutual",
                "certId": "e2b6d555",
                "certCaId": "dcda0a22"
              }
            ],
            "totalCount": 2
          }
        }
      ]
    },
    {
      "name": "DeleteLoadBalancerListeners",
      "documented": true,
      "async": {"pollWith": "DescribeLoadBalancersTaskResult", "by": "requestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancersTaskResult",
            "of": "task",
            "member": "requestId",
            "to": "requestId",
            "status": ["data", "status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "listenerIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "requestId", "type": {"kind": "integer"}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {"loadBalancerId": "lb-abcdefgh", "listenerIds.0": "lbl-rbuzrm5d"},
          "response": {"code": 0, "message": "", "codeDesc": "Success", "requestId": 1234}
        }
      ]
    },
    {
      "name": "ModifyLoadBalancerListener",
      "documented": true,
      "async": {"pollWith": "DescribeLoadBalancersTaskResult", "by": "requestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancersTaskResult",
            "of": "task",
            "member": "requestId",
            "to": "requestId",
            "status": ["data", "status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "listenerId", "type": {"kind": "string"}, "required": true},
        {"name": "listenerName", "type": {"kind": "string"}},
        {"name": "sessionExpire", "type": {"kind": "integer"}, "constraints": {"min": 30, "max": 3600, "also": [0]}},
        {"name": "healthSwitch", "type": {"kind": "integer"}, "constraints": {"enum": [1, 0]}},
        {"name": "timeOut", "type": {"kind": "integer"}, "constraints": {"min": 2, "max": 60}},
        {"name": "intervalTime", "type": {"kind": "integer"}, "constraints": {"min": 5, "max": 300, "default": 5}},
        {"name": "healthNum", "type": {"kind": "integer"}, "constraints": {"min": 2, "max": 10}},
        {"name": "unhealthNum", "type": {"kind": "integer"}, "constraints": {"min": 2, "max": 10}},
        {"name": "scheduler", "type": {"kind": "string"}, "constraints": {"enum": ["wrr", "least_conn"]}},
        {
          "name": "httpHash",
          "type": {"kind": "string"},
          "constraints": {"enum": ["wrr", "ip_hash", "least_conn"], "default": "wrr"}
        },
        {"name": "httpCode", "type": {"kind": "integer"}, "constraints": {"min": 1, "max": 31, "default": 31}},
        {"name": "httpCheckPath", "type": {"kind": "string"}, "constraints": {"default": "/", "pattern": "^\\/"}},
        {"name": "SSLMode", "type": {"kind": "string"}, "constraints": {"enum": ["unidirectional", "mutual"]}},
        {"name": "certId", "type": {"kind": "string"}},
        {"name": "certCaId", "type": {"kind": "string"}},
        {"name": "certCaContent", "type": {"kind": "string"}},
        {"name": "certCaName", "type": {"kind": "string"}},
        {"name": "certContent", "type": {"kind": "string"}},
        {"name": "certKey", "type": {"kind": "string"}},
        {"name": "certName", "type": {"kind": "string"}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "requestId", "type": {"kind": "integer"}, "required": true}
      ],
      "errors": [],
      "rules": [{"kind": "exclusive", "members": ["scheduler", "httpHash"]}],
      "examples": [
        {
          "request": {"loadBalancerId": "lb-ltkip4do", "listenerId": "lbl-6hkiqc6c", "SSLMode": "unidirectional"},
          "response": {"code": 0, "message": "", "codeDesc": "Success", "requestId": 18642}
        }
      ]
    },
    {
      "name": "RegisterInstancesWithLoadBalancer",
      "documented": true,
      "async": {"pollWith": "DescribeLoadBalancersTaskResult", "by": "requestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancersTaskResult",
            "of": "task",
            "member": "requestId",
            "to": "requestId",
            "status": ["data", "status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "backends",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "RegisterInstancesWithLoadBalancerBackend"}},
          "required": true
        }
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "requestId", "type": {"kind": "integer"}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {
            "loadBalancerId": "lb-abcdefgh",
            "backends.0.instanceId": "ins-1234test",
            "backends.0.weight": "10",
            "backends.1.instanceId": "ins-5678test",
            "backends.1.weight": "6"
          },
          "response": {"code": 0, "message": "", "codeDesc": "Success", "requestId": 1234}
        }
      ]
    },
    {
      "name": "DescribeLoadBalancerBackends",
      "documented": true,
      "input": [{"name": "loadBalancerId", "type": {"kind": "string"}, "required": true}],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "totalCount", "type": {"kind": "integer"}, "required": true},
        {
          "name": "backendSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "DescribeLoadBalancerBackendsBackend"}},
          "required": true
        }
      ],
      "errors": [],
      "examples": [
        {
          "request": {"loadBalancerId": "lb-byhpduqt"},
          "response": {
            "code": 0,
            "message": "",
            "codeDesc": "Success",
            "totalCount": 1,
            "backendSet": [
              {
                "instanceId": "qcvmed9e93b0bb2784b043c983761e624639",
                "unInstanceId": "ins-9o9ex9s0",
                "instanceName": "test_k8s_1",
                "lanIp": "10.104.222.152",
                "wanIpSet": ["193.112.93.144"],
                "instanceStatus": 4,
                "weight": 44
              }
            ]
          }
        }
      ]
    },
    {
      "name": "ModifyLoadBalancerBackends",
      "documented": true,
      "async": {"pollWith": "DescribeLoadBalancersTaskResult", "by": "requestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancersTaskResult",
            "of": "task",
            "member": "requestId",
            "to": "requestId",
            "status": ["data", "status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "backends",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ModifyLoadBalancerBackendsBackend"}},
          "required": true
        }
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "requestId", "type": {"kind": "integer"}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {
            "loadBalancerId": "lb-abcdefgh",
            "backends.0.instanceId": "ins-6789test",
            "backends.0.weight": "10",
            "backends.1.instanceId": "ins-1234test",
            "backends.1.weight": "6"
          },
          "response": {"code": 0, "message": "", "codeDesc": "Success", "requestId": 1234}
        }
      ]
    },
    {
      "name": "DeregisterInstancesFromLoadBalancer",
      "documented": true,
      "async": {"pollWith": "DescribeLoadBalancersTaskResult", "by": "requestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancersTaskResult",
            "of": "task",
            "member": "requestId",
            "to": "requestId",
            "status": ["data", "status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "backends",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "DeregisterInstancesFromLoadBalancerBackend"}},
          "required": true
        }
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {"name": "requestId", "type": {"kind": "integer"}, "required": true}
      ],
      "errors": [],
      "examples": [
        {
          "request": {
            "loadBalancerId": "lb-abcdefgh",
            "backends.0.instanceId": "ins-1234test",
            "backends.1.instanceId": "ins-6789test"
          },
          "response": {"code": 0, "message": "", "codeDesc": "Success", "requestId": 1234}
        }
      ]
    },
    {
      "name": "DescribeLBHealthStatus",
      "documented": true,
      "input": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "listenerId", "type": {"kind": "string"}}
      ],
      "output": [
        {"name": "code", "type": {"kind": "integer"}, "required": true},
        {"name": "message", "type": {"kind": "string"}, "required": true},
        {"name": "codeDesc", "type": {"kind": "string"}, "required": true},
        {
          "name": "data",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "DescribeLBHealthStatusData"}},
          "required": true
        }
      ],
      "errors": [],
      "examples": [
        {
          "request": {"loadBalancerId": "lb-abcdefgh"},
          "response": {
            "code": 0,
            "message": "",
            "codeDesc": "Success",
            "data": [{"ip": "10.2.3.0", "protocol": "TCP", "port": 8001, "vport": 8001, "healthStatus": 0}]
          }
        }
      ]
    }
  ],
  "types": [
    {
      "name": "DescribeLoadBalancersTaskResultData",
      "members": [{"name": "status", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [0, 1, 2]}}]
    },
    {
      "name": "InquiryLBPriceAllInternetAccessible",
      "members": [
        {
          "name": "internetChargeType",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["TRAFFIC_POSTPAID_BY_HOUR", "BANDWIDTH_POSTPAID_BY_HOUR", "BANDWIDTH_PACKAGE"]}
        },
        {
          "name": "internetMaxBandwidthOut",
          "type": {"kind": "integer"},
          "required": true,
          "constraints": {"min": 0, "max": 2048}
        }
      ]
    },
    {
      "name": "InquiryLBPriceAllPrice",
      "members": [
        {"name": "lbIdPrice", "type": {"kind": "ref", "name": "InquiryLBPriceAllLbIdPrice"}, "required": true}
      ]
    },
    {
      "name": "InquiryLBPriceAllLbIdPrice",
      "members": [
        {"name": "originalPrice", "type": {"kind": "float"}, "required": true},
        {"name": "discountPrice", "type": {"kind": "float"}, "required": true}
      ]
    },
    {
      "name": "DescribeLoadBalancersLoadBalancer",
      "members": [
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "unLoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "loadBalancerName", "type": {"kind": "string"}, "required": true},
        {"name": "loadBalancerType", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [2, 3]}},
        {"name": "forward", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [1, 0]}},
        {"name": "domain", "type": {"kind": "string"}, "required": true},
        {"name": "loadBalancerVips", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true},
        {"name": "status", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [0, 1]}},
        {"name": "createTime", "type": {"kind": "string"}, "required": true},
        {"name": "statusTime", "type": {"kind": "string"}, "required": true},
        {"name": "projectId", "type": {"kind": "integer"}, "required": true},
        {"name": "vpcId", "type": {"kind": "integer"}, "required": true},
        {"name": "subnetId", "type": {"kind": "integer"}, "required": true},
        {"name": "openBgp", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [1, 0]}},
        {"name": "snat", "type": {"kind": "boolean"}, "required": true},
        {"name": "isolation", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [0, 1]}},
        {"name": "log", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "GetMonitorDataDimension",
      "members": [
        {"name": "name", "type": {"kind": "string"}, "required": true},
        {"name": "value", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "GetCertListWithLoadBalancerCert",
      "members": [
        {"name": "LBName", "type": {"kind": "string"}, "required": true},
        {"name": "loadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "region", "type": {"kind": "string"}, "required": true},
        {
          "name": "listener",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "GetCertListWithLoadBalancerListener"}},
          "required": true
        }
      ]
    },
    {
      "name": "GetCertListWithLoadBalancerListener",
      "members": [
        {"name": "unListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "listenerName", "type": {"kind": "string"}, "required": true},
        {"name": "loadBalancerPort", "type": {"kind": "integer"}, "required": true},
        {"name": "instancePort", "type": {"kind": "integer"}, "required": true},
        {"name": "protocol", "type": {"kind": "integer"}, "required": true},
        {"name": "sessionExpire", "type": {"kind": "integer"}, "required": true},
        {"name": "healthSwitch", "type": {"kind": "integer"}, "required": true},
        {"name": "timeOut", "type": {"kind": "integer"}, "required": true},
        {"name": "intervalTime", "type": {"kind": "integer"}, "required": true},
        {"name": "healthNum", "type": {"kind": "integer"}, "required": true},
        {"name": "unhealthNum", "type": {"kind": "integer"}, "required": true},
        {"name": "httpHash", "type": {"kind": "string"}, "required": true},
        {"name": "scheduler", "type": {"kind": "string"}, "required": true},
        {"name": "httpCode", "type": {"kind": "integer"}, "required": true},
        {"name": "SSLMode", "type": {"kind": "string"}, "required": true},
        {"name": "certId", "type": {"kind": "string"}, "required": true},
        {"name": "certCaId", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "DescribeLoadBalancerLogFilter",
      "members": [
        {"name": "key", "type": {"kind": "string"}, "required": true},
        {"name": "value", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "DescribeLoadBalancerLogLogInfo",
      "members": [
        {
          "name": "logList",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "DescribeLoadBalancerLogLog"}},
          "required": true
        },
        {"name": "total", "type": {"kind": "integer"}, "required": true}
      ]
    },
    {
      "name": "DescribeLoadBalancerLogLog",
      "members": [
        {"name": "server_name", "type": {"kind": "string"}, "required": true},
        {"name": "request", "type": {"kind": "string"}, "required": true},
        {"name": "remote_addr", "type": {"kind": "string"}, "required": true},
        {"name": "upstream_addr", "type": {"kind": "string"}, "required": true},
        {"name": "upstream_header_time", "type": {"kind": "string"}, "required": true},
        {"name": "connection_requests", "type": {"kind": "integer"}, "required": true},
        {"name": "ssl_handshake_time", "type": {"kind": "string"}, "required": true},
        {"name": "ssl_cipher", "type": {"kind": "string"}, "required": true},
        {"name": "ssl_protocol", "type": {"kind": "string"}, "required": true},
        {"name": "ssl_session_reused", "type": {"kind": "string"}, "required": true},
        {"name": "time_local", "type": {"kind": "string"}, "required": true},
        {"name": "http_host", "type": {"kind": "string"}, "required": true},
        {"name": "server_addr", "type": {"kind": "string"}, "required": true},
        {"name": "bytes_sent", "type": {"kind": "integer"}, "required": true},
        {"name": "upstream_status", "type": {"kind": "string"}, "required": true},
        {
          "name": "protocol_type",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["http", "https", "spdy", "http2", "ws", "wss"]}
        },
        {"name": "request_time", "type": {"kind": "integer"}, "required": true},
        {"name": "upstream_connect_time", "type": {"kind": "integer"}, "required": true},
        {"name": "request_length", "type": {"kind": "integer"}, "required": true},
        {"name": "tcpinfo_rtt", "type": {"kind": "integer"}, "required": true},
        {"name": "upstream_response_time", "type": {"kind": "integer"}, "required": true},
        {"name": "status", "type": {"kind": "string"}, "required": true},
        {"name": "http_user_agent", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "CreateLoadBalancerListenersListener",
      "members": [
        {
          "name": "loadBalancerPort",
          "type": {"kind": "integer"},
          "required": true,
          "constraints": {"min": 1, "max": 65535}
        },
        {
          "name": "instancePort",
          "type": {"kind": "integer"},
          "required": true,
          "constraints": {"min": 1, "max": 65535}
        },
        {"name": "protocol", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [1, 2, 3, 4]}},
        {"name": "listenerName", "type": {"kind": "string"}},
        {"name": "sessionExpire", "type": {"kind": "integer"}, "constraints": {"min": 0, "max": 3600, "default": 0}},
        {"name": "healthSwitch", "type": {"kind": "integer"}, "constraints": {"enum": [1, 0], "default": 1}},
        {"name": "timeOut", "type": {"kind": "integer"}, "constraints": {"min": 2, "max": 60, "default": 2}},
        {"name": "intervalTime", "type": {"kind": "integer"}, "constraints": {"min": 5, "max": 300, "default": 5}},
        {"name": "healthNum", "type": {"kind": "integer"}, "constraints": {"min": 2, "max": 10, "default": 3}},
        {"name": "unhealthNum", "type": {"kind": "integer"}, "constraints": {"min": 2, "max": 10, "default": 3}},
        {
          "name": "httpHash",
          "type": {"kind": "string"},
          "constraints": {"enum": ["wrr", "ip_hash", "least_conn"], "default": "wrr"}
        },
        {
          "name": "scheduler",
          "type": {"kind": "string"},
          "constraints": {"enum": ["wrr", "least_conn"], "default": "wrr"}
        },
        {"name": "httpCode", "type": {"kind": "integer"}, "constraints": {"min": 1, "max": 31, "default": 31}},
        {"name": "httpCheckPath", "type": {"kind": "string"}, "constraints": {"default": "/", "pattern": "^\\/"}},
        {"name": "SSLMode", "type": {"kind": "string"}, "constraints": {"enum": ["unidirectional", "mutual"]}},
        {"name": "certId", "type": {"kind": "string"}},
        {"name": "certCaId", "type": {"kind": "string"}},
        {"name": "certCaContent", "type": {"kind": "string"}},
        {"name": "certCaName", "type": {"kind": "string"}},
        {"name": "certContent", "type": {"kind": "string"}},
        {"name": "certKey", "type": {"kind": "string"}},
        {"name": "certName", "type": {"kind": "string"}}
      ]
    },
    {
      "name": "DescribeLoadBalancerListenersListener",
      "members": [
        {"name": "listenerId", "type": {"kind": "string"}, "required": true},
        {"name": "unListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "loadBalancerPort", "type": {"kind": "integer"}, "required": true},
        {"name": "instancePort", "type": {"kind": "integer"}, "required": true},
        {"name": "listenerName", "type": {"kind": "string"}, "required": true},
        {"name": "protocol", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [1, 2, 3, 4]}},
        {"name": "sessionExpire", "type": {"kind": "integer"}, "required": true},
        {"name": "healthSwitch", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [1, 0]}},
        {"name": "timeOut", "type": {"kind": "integer"}, "required": true},
        {"name": "intervalTime", "type": {"kind": "integer"}, "required": true},
        {"name": "healthNum", "type": {"kind": "integer"}, "required": true},
        {"name": "unhealthNum", "type": {"kind": "integer"}, "required": true},
        {"name": "httpHash", "type": {"kind": "string"}, "required": true, "constraints": {"enum": ["wrr", "ip_hash"]}},
        {"name": "scheduler", "type": {"kind": "string"}, "required": true},
        {"name": "httpCode", "type": {"kind": "integer"}, "required": true},
        {"name": "httpCheckPath", "type": {"kind": "string"}, "required": true},
        {"name": "SSLMode", "type": {"kind": "string"}, "required": true},
        {"name": "certId", "type": {"kind": "string"}, "required": true},
        {"name": "certCaId", "type": {"kind": "string"}, "required": true},
        {"name": "status", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [0, 1]}}
      ]
    },
    {
      "name": "RegisterInstancesWithLoadBalancerBackend",
      "members": [
        {"name": "instanceId", "type": {"kind": "string"}, "required": true},
        {"name": "weight", "type": {"kind": "integer"}, "constraints": {"min": 0, "max": 100, "default": 10}}
      ]
    },
    {
      "name": "DescribeLoadBalancerBackendsBackend",
      "members": [
        {"name": "instanceId", "type": {"kind": "string"}, "required": true},
        {"name": "unInstanceId", "type": {"kind": "string"}, "required": true},
        {"name": "weight", "type": {"kind": "integer"}, "required": true},
        {"name": "instanceName", "type": {"kind": "string"}, "required": true},
        {"name": "lanIp", "type": {"kind": "string"}, "required": true},
        {"name": "wanIpSet", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true},
        {
          "name": "instanceStatus",
          "type": {"kind": "integer"},
          "required": true,
          "constraints": {"enum": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 19, 21]}
        }
      ]
    },
    {
      "name": "ModifyLoadBalancerBackendsBackend",
      "members": [
        {"name": "instanceId", "type": {"kind": "string"}, "required": true},
        {
          "name": "weight",
          "type": {"kind": "integer"},
          "required": true,
          "constraints": {"min": 0, "max": 100, "default": 10}
        }
      ]
    },
    {
      "name": "DeregisterInstancesFromLoadBalancerBackend",
      "members": [{"name": "instanceId", "type": {"kind": "string"}, "required": true}]
    },
    {
      "name": "DescribeLBHealthStatusData",
      "members": [
        {"name": "ip", "type": {"kind": "string"}, "required": true},
        {"name": "protocol", "type": {"kind": "string"}, "required": true},
        {"name": "port", "type": {"kind": "integer"}, "required": true},
        {"name": "vport", "type": {"kind": "integer"}, "required": true},
        {"name": "healthStatus", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [1, 0]}}
      ]
    }
  ],
  "errors": [
    {
      "code": "4000",
      "title": "Invalid request parameter",
      "description": "A required parameter is missing or the parameter value is incorrectly formatted. For error message, see the `message` field in error description."
    },
    {
      "code": "4100",
      "title": "Identity verification failed",
      "description": "Identity verification error. It's usually caused by errors in signature calculation."
    },
    {
      "code": "4101",
      "title": "Unauthorized API calls",
      "description": "The sub-account is not authorized by the root account to use this API. Please contact the root account admin for the permission."
    },
    {
      "code": "4102",
      "title": "Unauthorized access to resources",
      "description": "The sub-account is not authorized by the root account to access the specified resource. Please contact the root account admin for the permission."
    },
    {
      "code": "4103",
      "title": "Unauthorized access to resources under the current API",
      "description": "The sub-account is not authorized by the root account to access the specified resource operated on by this API. Please contact the root account admin for the permission."
    },
    {
      "code": "4104",
      "title": "The key does not exist",
      "description": "The key used for the request does not exist. Please check and try again."
    },
    {"code": "4105", "title": "Incorrect token", "description": "The token is incorrect."},
    {"code": "4106", "title": "MFA authentication failed", "description": "MFA authentication failed."},
    {"code": "4110", "title": "Other CAM authentication failed", "description": "Other CAM authentication failed."},
    {"code": "4300", "title": "Access denied", "description": "The account is blocked or unauthorized to use the API."},
    {
      "code": "4400",
      "title": "Quota exceeded",
      "description": "The number of requests exceeded the quota limit. Please submit a ticket for assistance."
    },
    {
      "code": "4500",
      "title": "Replay attack",
      "description": "The `Nonce` and `Timestamp` parameters ensure that each request will be executed only once on the server. The `Nonce` value must be unique, and the difference between `Timestamp` and the Tencent server time should not be greater than 5 minutes."
    },
    {
      "code": "4600",
      "title": "Unsupported protocol",
      "description": "The protocol is not supported. The current API only supports HTTPS protocol and does not support HTTP protocol."
    },
    {
      "code": "5000",
      "title": "The resource does not exist",
      "description": "The instance corresponding to the resource ID does not exist, or the instance has been returned, or resource accessed belongs to other users."
    },
    {
      "code": "5100",
      "title": "Resource operation failed",
      "description": "The operation performed on the resource failed. For error message, see the `message` field in error description. Try again later or contact customer service."
    },
    {
      "code": "5200",
      "title": "Resource purchase failed",
      "description": "Failed to purchase the resource. This may be caused by unsupported instance configuration or insufficient resources.."
    },
    {
      "code": "5300",
      "title": "Insufficient balance",
      "description": "Failed to purchase or upgrade the resource due to insufficient balance."
    },
    {
      "code": "5400",
      "title": "Partially executed",
      "description": "The batch operation was successful on some resources. For more information, see the returned value of the function."
    },
    {
      "code": "5500",
      "title": "User qualification review failed",
      "description": "Failed to purchase the resource due to user qualification review failure."
    },
    {
      "code": "6000",
      "title": "Internal server error",
      "description": "An internal error occurred with the server. Try again later or contact customer service."
    },
    {
      "code": "6100",
      "title": "Unsupported version",
      "description": "The API version is not supported or is under maintenance. Note: when this error occurs, first check whether the domain name of the API is correct, as the domain name may vary by module."
    },
    {
      "code": "6200",
      "title": "API temporarily inaccessible",
      "description": "The current API is under maintenance and not in service. Please try again later."
    }
  ],
  "behaviour": [
    {"rule": "same", "members": ["Port", "loadBalancerPort"]},
    {"rule": "values", "member": "protocol", "mean": {"1": "HTTP", "2": "TCP", "3": "UDP", "4": "HTTPS"}},
    {"rule": "values", "member": "loadBalancerType", "mean": {"2": "OPEN", "3": "INTERNAL"}},
    {"rule": "same", "members": ["PrivateIpAddresses", "lanIp", "ip"]},
    {"rule": "initial", "member": "status", "value": 1},
    {"rule": "range", "members": ["loadBalancerPort", "instancePort"], "min": 1, "max": 65535, "code": "4000"},
    {"rule": "unique", "kind": "listener", "members": ["loadBalancerPort", "protocol"], "code": "4000"},
    {"rule": "health", "member": "healthStatus", "alive": 1, "dead": 0, "unknown": 0},
    {"rule": "same", "members": ["target", "backend"]},
    {"rule": "same", "members": ["SessionExpireTime", "sessionExpire"]},
    {"rule": "selector", "list": "backends", "parameter": "withRs"},
    {"rule": "selector", "list": "backends", "parameter": "backendLanIps", "member": "lanIp"}
  ]
};

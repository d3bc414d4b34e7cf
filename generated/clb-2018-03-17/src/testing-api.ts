// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** What the local server knows about the API. */
import type { ApiDescription } from './runtime/testing/api.ts';

export const api: ApiDescription = {
  "product": "clb",
  "version": "2018-03-17",
  "protocol": "tencentcloud-v3",
  "endpoint": "clb.tencentcloudapi.com",
  "path": "/",
  "regions": [
    {"id": "ap-guangzhou", "name": "South China (Guangzhou)"},
    {"id": "ap-shanghai", "name": "East China (Shanghai)"},
    {"id": "ap-beijing", "name": "North China (Beijing)"},
    {"id": "ap-chengdu", "name": "Southwest China (Chengdu)"},
    {"id": "ap-chongqing", "name": "Southwest China (Chongqing)"},
    {"id": "ap-hongkong", "name": "Hong Kong, Macao, Taiwan (Hong Kong, China)"},
    {"id": "ap-singapore", "name": "Southeast Asia (Singapore)"},
    {"id": "ap-bangkok", "name": "Southeast Asia (Bangkok)"},
    {"id": "ap-mumbai", "name": "South Asia (Mumbai)"},
    {"id": "ap-seoul", "name": "Northeast Asia (Seoul)"},
    {"id": "ap-tokyo", "name": "Northeast Asia (Tokyo)"},
    {"id": "na-ashburn", "name": "U.S. East Coast (Virginia)"},
    {"id": "na-siliconvalley", "name": "U.S. West Coast (Silicon Valley)"},
    {"id": "na-toronto", "name": "North America (Toronto)"},
    {"id": "eu-frankfurt", "name": "Europe (Frankfurt)"}
  ],
  "commonParameters": [
    {"name": "X-TC-Action", "required": true},
    {"name": "X-TC-Region", "required": true},
    {"name": "X-TC-Timestamp", "required": true},
    {"name": "X-TC-Version", "required": true},
    {"name": "Authorization", "required": true},
    {"name": "X-TC-Token", "required": false},
    {"name": "Action", "required": true},
    {"name": "Region", "required": true},
    {"name": "Timestamp", "required": true},
    {"name": "Nonce", "required": true},
    {"name": "SecretId", "required": true},
    {"name": "Signature", "required": true},
    {"name": "Version", "required": true},
    {"name": "SignatureMethod", "required": false},
    {"name": "Token", "required": false}
  ],
  "actions": [
    {
      "name": "DescribeLoadBalancers",
      "documented": true,
      "rateLimit": 20,
      "paging": {
        "value": {
          "position": "Offset",
          "counts": "items",
          "size": "Limit",
          "defaultSize": 100,
          "maxSize": 100,
          "items": ["LoadBalancerSet"],
          "total": ["TotalCount"]
        }
      },
      "input": [
        {
          "name": "LoadBalancerIds",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "constraints": {"maxItems": 20}
        },
        {"name": "LoadBalancerType", "type": {"kind": "string"}, "constraints": {"enum": ["OPEN", "INTERNAL"]}},
        {"name": "Forward", "type": {"kind": "integer"}, "constraints": {"enum": [1, 0]}},
        {"name": "LoadBalancerName", "type": {"kind": "string"}},
        {"name": "Domain", "type": {"kind": "string"}},
        {"name": "LoadBalancerVips", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "BackendPublicIps", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "BackendPrivateIps", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "Offset", "type": {"kind": "integer"}, "constraints": {"default": 0}},
        {"name": "Limit", "type": {"kind": "integer"}, "constraints": {"max": 100, "default": 20}},
        {
          "name": "OrderBy",
          "type": {"kind": "string"},
          "constraints": {"enum": ["LoadBalancerName", "CreateTime", "Domain", "LoadBalancerType"]}
        },
        {"name": "OrderType", "type": {"kind": "integer"}, "constraints": {"enum": [1, 0], "default": 1}},
        {"name": "SearchKey", "type": {"kind": "string"}},
        {"name": "ProjectId", "type": {"kind": "integer"}},
        {"name": "WithRs", "type": {"kind": "integer"}, "constraints": {"enum": [0, 1, -1]}},
        {"name": "VpcId", "type": {"kind": "string"}},
        {"name": "SecurityGroup", "type": {"kind": "string"}},
        {"name": "MasterZone", "type": {"kind": "string"}},
        {
          "name": "Filters",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "Filter"}},
          "constraints": {"maxItems": 10}
        }
      ],
      "output": [
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {
          "name": "LoadBalancerSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "LoadBalancer"}},
          "required": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.RegionNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.InvalidFilter",
        "InvalidParameterValue.Length",
        "InvalidParameterValue.Range",
        "UnauthorizedOperation",
        "UnsupportedOperation"
      ],
      "filters": [{"name": "internet-charge-type"}],
      "examples": [
        {
          "request": {"BackendPrivateIps": ["172.26.0.11"], "WithRs": "1"},
          "response": {
            "Response": {
              "TotalCount": 1,
              "LoadBalancerSet": [
                {
                  "LoadBalancerId": "abc",
                  "LoadBalancerName": "abc",
                  "LoadBalancerType": "abc",
                  "Forward": 1,
                  "Domain": "abc",
                  "LoadBalancerVips": ["abc"],
                  "Status": 1,
                  "CreateTime": "abc",
                  "StatusTime": "abc",
                  "ProjectId": 1,
                  "VpcId": "abc",
                  "OpenBgp": 1,
                  "Snat": true,
                  "Isolation": 1,
                  "Log": "abc",
                  "SubnetId": "abc",
                  "Tags": [{"TagKey": "abc", "TagValue": "abc"}],
                  "SecureGroups": ["abc"],
                  "TargetRegionInfo": {"Region": "abc", "VpcId": "abc"},
                  "AnycastZone": "abc",
                  "AddressIPVersion": "abc",
                  "NumericalVpcId": 1,
                  "VipIsp": "abc",
                  "MasterZone": {
                    "ZoneId": 1,
                    "Zone": "abc",
                    "ZoneName": "abc",
                    "ZoneRegion": "abc",
                    "LocalZone": true,
                    "EdgeZone": true
                  },
                  "BackupZoneSet": [
                    {
                      "ZoneId": 1,
                      "Zone": "abc",
                      "ZoneName": "abc",
                      "ZoneRegion": "abc",
                      "LocalZone": true,
                      "EdgeZone": true
                    }
                  ],
                  "IsolatedTime": "abc",
                  "ExpireTime": "abc",
                  "ChargeType": "abc",
                  "NetworkAttributes": {
                    "InternetChargeType": "abc",
                    "InternetMaxBandwidthOut": 0,
                    "BandwidthpkgSubType": "abc"
                  },
                  "PrepaidAttributes": {"RenewFlag": "abc", "Period": 0},
                  "LogSetId": "abc",
                  "LogTopicId": "abc",
                  "AddressIPv6": "abc",
                  "ExtraInfo": {"ZhiTong": true, "TgwGroupName": "abc"},
                  "IsDDos": true,
                  "ConfigId": "abc",
                  "LoadBalancerPassToTarget": true,
                  "ExclusiveCluster": {
                    "L4Clusters": [{"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}],
                    "L7Clusters": [{"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}],
                    "ClassicalCluster": {"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}
                  },
                  "IPv6Mode": "abc",
                  "SnatPro": true,
                  "SnatIps": [{"SubnetId": "abc", "Ip": "abc"}],
                  "SlaType": "abc",
                  "IsBlock": true,
                  "IsBlockTime": "abc",
                  "LocalBgp": true,
                  "ClusterTag": "abc",
                  "MixIpTarget": true,
                  "Zones": ["abc"],
                  "NfvInfo": "abc",
                  "HealthLogSetId": "abc",
                  "HealthLogTopicId": "abc",
                  "ClusterIds": ["abc"],
                  "AttributeFlags": ["abc"],
                  "LoadBalancerDomain": "abc",
                  "Egress": "abc"
                }
              ],
              "RequestId": "abc"
            }
          }
        },
        {
          "request": {"SearchKey": "test_LB"},
          "response": {
            "Response": {
              "TotalCount": 1,
              "LoadBalancerSet": [
                {
                  "LoadBalancerId": "abc",
                  "LoadBalancerName": "abc",
                  "LoadBalancerType": "abc",
                  "Forward": 1,
                  "Domain": "abc",
                  "LoadBalancerVips": ["abc"],
                  "Status": 1,
                  "CreateTime": "abc",
                  "StatusTime": "abc",
                  "ProjectId": 1,
                  "VpcId": "abc",
                  "OpenBgp": 1,
                  "Snat": true,
                  "Isolation": 1,
                  "Log": "abc",
                  "SubnetId": "abc",
                  "Tags": [{"TagKey": "abc", "TagValue": "abc"}],
                  "SecureGroups": ["abc"],
                  "TargetRegionInfo": {"Region": "abc", "VpcId": "abc"},
                  "AnycastZone": "abc",
                  "AddressIPVersion": "abc",
                  "NumericalVpcId": 1,
                  "VipIsp": "abc",
                  "MasterZone": {
                    "ZoneId": 1,
                    "Zone": "abc",
                    "ZoneName": "abc",
                    "ZoneRegion": "abc",
                    "LocalZone": true,
                    "EdgeZone": true
                  },
                  "BackupZoneSet": [
                    {
                      "ZoneId": 1,
                      "Zone": "abc",
                      "ZoneName": "abc",
                      "ZoneRegion": "abc",
                      "LocalZone": true,
                      "EdgeZone": true
                    }
                  ],
                  "IsolatedTime": "abc",
                  "ExpireTime": "abc",
                  "ChargeType": "abc",
                  "NetworkAttributes": {
                    "InternetChargeType": "abc",
                    "InternetMaxBandwidthOut": 0,
                    "BandwidthpkgSubType": "abc"
                  },
                  "PrepaidAttributes": {"RenewFlag": "abc", "Period": 0},
                  "LogSetId": "abc",
                  "LogTopicId": "abc",
                  "AddressIPv6": "abc",
                  "ExtraInfo": {"ZhiTong": true, "TgwGroupName": "abc"},
                  "IsDDos": true,
                  "ConfigId": "abc",
                  "LoadBalancerPassToTarget": true,
                  "ExclusiveCluster": {
                    "L4Clusters": [{"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}],
                    "L7Clusters": [{"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}],
                    "ClassicalCluster": {"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}
                  },
                  "IPv6Mode": "abc",
                  "SnatPro": true,
                  "SnatIps": [{"SubnetId": "abc", "Ip": "abc"}],
                  "SlaType": "abc",
                  "IsBlock": true,
                  "IsBlockTime": "abc",
                  "LocalBgp": true,
                  "ClusterTag": "abc",
                  "MixIpTarget": true,
                  "Zones": ["abc"],
                  "NfvInfo": "abc",
                  "HealthLogSetId": "abc",
                  "HealthLogTopicId": "abc",
                  "ClusterIds": ["abc"],
                  "AttributeFlags": ["abc"],
                  "LoadBalancerDomain": "abc",
                  "Egress": "abc"
                }
              ],
              "RequestId": "abc"
            }
          }
        },
        {
          "request": {"LoadBalancerIds": ["lb-rbw5****"]},
          "response": {
            "Response": {
              "TotalCount": 1,
              "LoadBalancerSet": [
                {
                  "LoadBalancerId": "abc",
                  "LoadBalancerName": "abc",
                  "LoadBalancerType": "abc",
                  "Forward": 1,
                  "Domain": "abc",
                  "LoadBalancerVips": ["abc"],
                  "Status": 1,
                  "CreateTime": "abc",
                  "StatusTime": "abc",
                  "ProjectId": 1,
                  "VpcId": "abc",
                  "OpenBgp": 1,
                  "Snat": true,
                  "Isolation": 1,
                  "Log": "abc",
                  "SubnetId": "abc",
                  "Tags": [{"TagKey": "abc", "TagValue": "abc"}],
                  "SecureGroups": ["abc"],
                  "TargetRegionInfo": {"Region": "abc", "VpcId": "abc"},
                  "AnycastZone": "abc",
                  "AddressIPVersion": "abc",
                  "NumericalVpcId": 1,
                  "VipIsp": "abc",
                  "MasterZone": {
                    "ZoneId": 1,
                    "Zone": "abc",
                    "ZoneName": "abc",
                    "ZoneRegion": "abc",
                    "LocalZone": true,
                    "EdgeZone": true
                  },
                  "BackupZoneSet": [
                    {
                      "ZoneId": 1,
                      "Zone": "abc",
                      "ZoneName": "abc",
                      "ZoneRegion": "abc",
                      "LocalZone": true,
                      "EdgeZone": true
                    }
                  ],
                  "IsolatedTime": "abc",
                  "ExpireTime": "abc",
                  "ChargeType": "abc",
                  "NetworkAttributes": {
                    "InternetChargeType": "abc",
                    "InternetMaxBandwidthOut": 0,
                    "BandwidthpkgSubType": "abc"
                  },
                  "PrepaidAttributes": {"RenewFlag": "abc", "Period": 0},
                  "LogSetId": "abc",
                  "LogTopicId": "abc",
                  "AddressIPv6": "abc",
                  "ExtraInfo": {"ZhiTong": true, "TgwGroupName": "abc"},
                  "IsDDos": true,
                  "ConfigId": "abc",
                  "LoadBalancerPassToTarget": true,
                  "ExclusiveCluster": {
                    "L4Clusters": [{"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}],
                    "L7Clusters": [{"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}],
                    "ClassicalCluster": {"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}
                  },
                  "IPv6Mode": "abc",
                  "SnatPro": true,
                  "SnatIps": [{"SubnetId": "abc", "Ip": "abc"}],
                  "SlaType": "abc",
                  "IsBlock": true,
                  "IsBlockTime": "abc",
                  "LocalBgp": true,
                  "ClusterTag": "abc",
                  "MixIpTarget": true,
                  "Zones": ["abc"],
                  "NfvInfo": "abc",
                  "HealthLogSetId": "abc",
                  "HealthLogTopicId": "abc",
                  "ClusterIds": ["abc"],
                  "AttributeFlags": ["abc"],
                  "LoadBalancerDomain": "abc",
                  "Egress": "abc"
                }
              ],
              "RequestId": "abc"
            }
          }
        },
        {
          "request": {
            "ProjectId": "0",
            "LoadBalancerType": "OPEN",
            "LoadBalancerVips": ["XX.XX.XX.XX"],
            "LoadBalancerName": "test_LB"
          },
          "response": {
            "Response": {
              "TotalCount": 1,
              "LoadBalancerSet": [
                {
                  "LoadBalancerId": "abc",
                  "LoadBalancerName": "abc",
                  "LoadBalancerType": "abc",
                  "Forward": 1,
                  "Domain": "abc",
                  "LoadBalancerVips": ["abc"],
                  "Status": 1,
                  "CreateTime": "abc",
                  "StatusTime": "abc",
                  "ProjectId": 1,
                  "VpcId": "abc",
                  "OpenBgp": 1,
                  "Snat": true,
                  "Isolation": 1,
                  "Log": "abc",
                  "SubnetId": "abc",
                  "Tags": [{"TagKey": "abc", "TagValue": "abc"}],
                  "SecureGroups": ["abc"],
                  "TargetRegionInfo": {"Region": "abc", "VpcId": "abc"},
                  "AnycastZone": "abc",
                  "AddressIPVersion": "abc",
                  "NumericalVpcId": 1,
                  "VipIsp": "abc",
                  "MasterZone": {
                    "ZoneId": 1,
                    "Zone": "abc",
                    "ZoneName": "abc",
                    "ZoneRegion": "abc",
                    "LocalZone": true,
                    "EdgeZone": true
                  },
                  "BackupZoneSet": [
                    {
                      "ZoneId": 1,
                      "Zone": "abc",
                      "ZoneName": "abc",
                      "ZoneRegion": "abc",
                      "LocalZone": true,
                      "EdgeZone": true
                    }
                  ],
                  "IsolatedTime": "abc",
                  "ExpireTime": "abc",
                  "ChargeType": "abc",
                  "NetworkAttributes": {
                    "InternetChargeType": "abc",
                    "InternetMaxBandwidthOut": 0,
                    "BandwidthpkgSubType": "abc"
                  },
                  "PrepaidAttributes": {"RenewFlag": "abc", "Period": 0},
                  "LogSetId": "abc",
                  "LogTopicId": "abc",
                  "AddressIPv6": "abc",
                  "ExtraInfo": {"ZhiTong": true, "TgwGroupName": "abc"},
                  "IsDDos": true,
                  "ConfigId": "abc",
                  "LoadBalancerPassToTarget": true,
                  "ExclusiveCluster": {
                    "L4Clusters": [{"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}],
                    "L7Clusters": [{"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}],
                    "ClassicalCluster": {"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}
                  },
                  "IPv6Mode": "abc",
                  "SnatPro": true,
                  "SnatIps": [{"SubnetId": "abc", "Ip": "abc"}],
                  "SlaType": "abc",
                  "IsBlock": true,
                  "IsBlockTime": "abc",
                  "LocalBgp": true,
                  "ClusterTag": "abc",
                  "MixIpTarget": true,
                  "Zones": ["abc"],
                  "NfvInfo": "abc",
                  "HealthLogSetId": "abc",
                  "HealthLogTopicId": "abc",
                  "ClusterIds": ["abc"],
                  "AttributeFlags": ["abc"],
                  "LoadBalancerDomain": "abc",
                  "Egress": "abc"
                }
              ],
              "RequestId": "abc"
            }
          }
        },
        {
          "request": {
            "ProjectId": "0",
            "LoadBalancerType": "OPEN",
            "Filters": [{"Values": ["test_tag_value2", "test_tag_value1"], "Name": "tag:test_tag_key"}],
            "LoadBalancerName": "test_LB"
          },
          "response": {
            "Response": {
              "TotalCount": 1,
              "LoadBalancerSet": [
                {
                  "LoadBalancerId": "abc",
                  "LoadBalancerName": "abc",
                  "LoadBalancerType": "abc",
                  "Forward": 1,
                  "Domain": "abc",
                  "LoadBalancerVips": ["abc"],
                  "Status": 1,
                  "CreateTime": "abc",
                  "StatusTime": "abc",
                  "ProjectId": 1,
                  "VpcId": "abc",
                  "OpenBgp": 1,
                  "Snat": true,
                  "Isolation": 1,
                  "Log": "abc",
                  "SubnetId": "abc",
                  "Tags": [{"TagKey": "abc", "TagValue": "abc"}],
                  "SecureGroups": ["abc"],
                  "TargetRegionInfo": {"Region": "abc", "VpcId": "abc"},
                  "AnycastZone": "abc",
                  "AddressIPVersion": "abc",
                  "NumericalVpcId": 1,
                  "VipIsp": "abc",
                  "MasterZone": {
                    "ZoneId": 1,
                    "Zone": "abc",
                    "ZoneName": "abc",
                    "ZoneRegion": "abc",
                    "LocalZone": true,
                    "EdgeZone": true
                  },
                  "BackupZoneSet": [
                    {
                      "ZoneId": 1,
                      "Zone": "abc",
                      "ZoneName": "abc",
                      "ZoneRegion": "abc",
                      "LocalZone": true,
                      "EdgeZone": true
                    }
                  ],
                  "IsolatedTime": "abc",
                  "ExpireTime": "abc",
                  "ChargeType": "abc",
                  "NetworkAttributes": {
                    "InternetChargeType": "abc",
                    "InternetMaxBandwidthOut": 0,
                    "BandwidthpkgSubType": "abc"
                  },
                  "PrepaidAttributes": {"RenewFlag": "abc", "Period": 0},
                  "LogSetId": "abc",
                  "LogTopicId": "abc",
                  "AddressIPv6": "abc",
                  "ExtraInfo": {"ZhiTong": true, "TgwGroupName": "abc"},
                  "IsDDos": true,
                  "ConfigId": "abc",
                  "LoadBalancerPassToTarget": true,
                  "ExclusiveCluster": {
                    "L4Clusters": [{"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}],
                    "L7Clusters": [{"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}],
                    "ClassicalCluster": {"ClusterId": "abc", "ClusterName": "abc", "Zone": "abc"}
                  },
                  "IPv6Mode": "abc",
                  "SnatPro": true,
                  "SnatIps": [{"SubnetId": "abc", "Ip": "abc"}],
                  "SlaType": "abc",
                  "IsBlock": true,
                  "IsBlockTime": "abc",
                  "LocalBgp": true,
                  "ClusterTag": "abc",
                  "MixIpTarget": true,
                  "Zones": ["abc"],
                  "NfvInfo": "abc",
                  "HealthLogSetId": "abc",
                  "HealthLogTopicId": "abc",
                  "ClusterIds": ["abc"],
                  "AttributeFlags": ["abc"],
                  "LoadBalancerDomain": "abc",
                  "Egress": "abc"
                }
              ],
              "RequestId": "abc"
            }
          }
        }
      ]
    },
    {
      "name": "CreateLoadBalancer",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeLoadBalancers", "by": "LoadBalancerIds"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancers",
            "of": "resource",
            "member": "LoadBalancerIds",
            "to": "LoadBalancerIds",
            "status": ["LoadBalancerSet", "Status"],
            "succeeded": [1],
            "failed": [],
            "pending": [0]
          },
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "DealName",
            "to": "DealName",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          },
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {
          "name": "LoadBalancerType",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["OPEN", "INTERNAL"]}
        },
        {"name": "Forward", "type": {"kind": "integer"}, "constraints": {"enum": [1]}},
        {
          "name": "LoadBalancerName",
          "type": {"kind": "string"},
          "constraints": {"minLength": 1, "maxLength": 60, "pattern": "^[\\-\\p{L}\\p{M}\\p{N}_]*$"}
        },
        {"name": "VpcId", "type": {"kind": "string"}, "constraints": {"default": "DefaultVPC"}},
        {"name": "SubnetId", "type": {"kind": "string"}},
        {"name": "ProjectId", "type": {"kind": "integer"}},
        {
          "name": "AddressIPVersion",
          "type": {"kind": "string"},
          "constraints": {"enum": ["IPV4", "IPV6", "IPv6FullChain"], "caseInsensitive": true, "default": "IPV4"}
        },
        {"name": "Number", "type": {"kind": "integer"}},
        {"name": "MasterZoneId", "type": {"kind": "string"}},
        {"name": "ZoneId", "type": {"kind": "string"}},
        {"name": "InternetAccessible", "type": {"kind": "ref", "name": "InternetAccessible"}},
        {
          "name": "VipIsp",
          "type": {"kind": "string"},
          "constraints": {"enum": ["CMCC", "CUCC", "CTCC"], "also": ["BG", "BGP"]}
        },
        {
          "name": "Tags",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TagInfo"}},
          "constraints": {"maxItems": 10}
        },
        {"name": "Vip", "type": {"kind": "string"}},
        {"name": "BandwidthPackageId", "type": {"kind": "string"}},
        {"name": "ExclusiveCluster", "type": {"kind": "ref", "name": "ExclusiveCluster"}},
        {
          "name": "SlaType",
          "type": {"kind": "string"},
          "constraints": {
            "enum": [
              "SLA",
              "clb.c2.medium",
              "clb.c3.small",
              "clb.c3.medium",
              "clb.c4.small",
              "clb.c4.medium",
              "clb.c4.large",
              "clb.c4.xlarge"
            ]
          }
        },
        {"name": "ClientToken", "type": {"kind": "string"}, "constraints": {"maxLength": 64}},
        {"name": "SnatPro", "type": {"kind": "boolean"}},
        {"name": "SnatIps", "type": {"kind": "array", "items": {"kind": "ref", "name": "SnatIp"}}},
        {"name": "ClusterTag", "type": {"kind": "string"}},
        {"name": "SlaveZoneId", "type": {"kind": "string"}},
        {"name": "EipAddressId", "type": {"kind": "string"}},
        {"name": "LoadBalancerPassToTarget", "type": {"kind": "boolean"}},
        {"name": "DynamicVip", "type": {"kind": "boolean"}},
        {"name": "Egress", "type": {"kind": "string"}}
      ],
      "output": [
        {
          "name": "LoadBalancerIds",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {"name": "DealName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "InvalidParameterValue.Range",
        "LimitExceeded",
        "MissingParameter",
        "ResourceInsufficient",
        "UnauthorizedOperation",
        "UnsupportedOperation"
      ],
      "examples": [
        {
          "request": {
            "Forward": "1",
            "ProjectId": "0",
            "LoadBalancerType": "OPEN",
            "VpcId": "vpc-30xqxt9p",
            "LoadBalancerName": "test"
          },
          "response": {
            "Response": {
              "LoadBalancerIds": ["lb-6efswuxa"],
              "DealName": "20220101660009831340631",
              "RequestId": "9b3f0b57-fb64-4918-8dd6-ce02604fb52c"
            }
          }
        },
        {
          "request": {
            "Forward": "1",
            "SubnetId": "subnet-k57djpow",
            "LoadBalancerType": "INTERNAL",
            "VpcId": "vpc-30xqxt9p",
            "LoadBalancerName": "test_internal"
          },
          "response": {
            "Response": {
              "LoadBalancerIds": ["lb-kmfrnqci"],
              "DealName": "20211230660009761735781",
              "RequestId": "7ffa6830-cd1b-4bc4-8e24-1688885f594a"
            }
          }
        }
      ]
    },
    {
      "name": "ModifyLoadBalancerAttributes",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "LoadBalancerName", "type": {"kind": "string"}},
        {"name": "TargetRegionInfo", "type": {"kind": "ref", "name": "TargetRegionInfo"}},
        {"name": "InternetChargeInfo", "type": {"kind": "ref", "name": "InternetAccessible"}},
        {"name": "LoadBalancerPassToTarget", "type": {"kind": "boolean"}},
        {"name": "SnatPro", "type": {"kind": "boolean"}},
        {"name": "DeleteProtect", "type": {"kind": "boolean"}},
        {"name": "ModifyClassicDomain", "type": {"kind": "boolean"}}
      ],
      "output": [
        {"name": "DealName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.RegionNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "MissingParameter",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerName": "newlbname", "LoadBalancerId": "lb-6efswuxa"},
          "response": {"Response": {"DealName": null, "RequestId": "78a40898-8210-44c7-8bc6-f83e50878d12"}}
        }
      ]
    },
    {
      "name": "DescribeLoadBalancersDetail",
      "documented": true,
      "rateLimit": 20,
      "paging": {
        "value": {
          "position": "Offset",
          "counts": "items",
          "size": "Limit",
          "defaultSize": 100,
          "maxSize": 100,
          "items": ["LoadBalancerDetailSet"],
          "total": ["TotalCount"]
        }
      },
      "input": [
        {"name": "Limit", "type": {"kind": "integer"}, "constraints": {"max": 100, "default": 20}},
        {"name": "Offset", "type": {"kind": "integer"}, "constraints": {"default": 0}},
        {"name": "Fields", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "TargetType", "type": {"kind": "string"}, "constraints": {"enum": ["NODE", "GROUP"]}},
        {"name": "Filters", "type": {"kind": "array", "items": {"kind": "ref", "name": "Filter"}}}
      ],
      "output": [
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {
          "name": "LoadBalancerDetailSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "LoadBalancerDetail"}},
          "required": true,
          "nullable": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.InvalidFilter",
        "InvalidParameterValue.Length",
        "InvalidParameterValue.Range",
        "UnauthorizedOperation"
      ],
      "filters": [
        {"name": "loadbalancer-id"},
        {"name": "project-id"},
        {"name": "network"},
        {"name": "vip"},
        {"name": "target-ip"},
        {"name": "vpcid"},
        {"name": "zone"},
        {"name": "tag-key"},
        {"name": "tag:*"},
        {"name": "fuzzy-search"}
      ],
      "examples": [
        {
          "request": {"Limit": "20", "Offset": "0"},
          "response": {
            "Response": {
              "TotalCount": 0,
              "LoadBalancerDetailSet": [],
              "RequestId": "d09b91ba-a81e-4ca3-b423-c64e60127c64"
            }
          }
        }
      ]
    },
    {
      "name": "DeleteLoadBalancer",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {
          "name": "LoadBalancerIds",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "constraints": {"maxItems": 20}
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerIds.0": "lb-hsb93u5o"},
          "response": {"Response": {"RequestId": "db141822-c025-4765-88d4-02bdec0e67ed"}}
        }
      ]
    },
    {
      "name": "CloneLoadBalancer",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "LoadBalancerName",
          "type": {"kind": "string"},
          "constraints": {"minLength": 1, "maxLength": 60, "pattern": "^[\\-\\p{L}\\p{M}\\p{N}_]*$"}
        },
        {"name": "ProjectId", "type": {"kind": "integer"}},
        {"name": "MasterZoneId", "type": {"kind": "string"}},
        {"name": "SlaveZoneId", "type": {"kind": "string"}},
        {"name": "ZoneId", "type": {"kind": "string"}},
        {"name": "InternetAccessible", "type": {"kind": "ref", "name": "InternetAccessible"}},
        {
          "name": "VipIsp",
          "type": {"kind": "string"},
          "constraints": {"enum": ["CMCC", "CUCC", "CTCC"], "also": ["BG", "BGP"], "default": "BG"}
        },
        {"name": "Vip", "type": {"kind": "string"}},
        {"name": "Tags", "type": {"kind": "array", "items": {"kind": "ref", "name": "TagInfo"}}},
        {"name": "ExclusiveCluster", "type": {"kind": "ref", "name": "ExclusiveCluster"}},
        {"name": "BandwidthPackageId", "type": {"kind": "string"}},
        {"name": "SnatPro", "type": {"kind": "boolean"}},
        {"name": "SnatIps", "type": {"kind": "array", "items": {"kind": "ref", "name": "SnatIp"}}},
        {"name": "ClusterIds", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "SlaType", "type": {"kind": "string"}},
        {"name": "ClusterTag", "type": {"kind": "string"}},
        {"name": "Zones", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "EipAddressId", "type": {"kind": "string"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "AuthFailure",
        "DryRunOperation",
        "FailedOperation",
        "FailedOperation.InvalidLBStatus",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.ListenerIdNotFound",
        "InvalidParameter.LocationNotFound",
        "InvalidParameter.PortCheckFailed",
        "InvalidParameter.ProtocolCheckFailed",
        "InvalidParameter.RegionNotFound",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "RequestLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourcesSoldOut"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-p10fcs**"},
          "response": {"Response": {"RequestId": "83129908-a282-4f9f-8ab-131a3025****"}}
        }
      ]
    },
    {
      "name": "ModifyDomain",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "Domain", "type": {"kind": "string"}, "required": true},
        {
          "name": "NewDomain",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"minLength": 1, "maxLength": 120}
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-d1ubsydq",
            "Domain": "foo.net",
            "NewDomain": "bar.net"
          },
          "response": {"Response": {"RequestId": "db141822-c025-4765-88d4-02bdec0e67ed"}}
        }
      ]
    },
    {
      "name": "DescribeListeners",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "ListenerIds",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "constraints": {"maxItems": 100}
        },
        {
          "name": "Protocol",
          "type": {"kind": "string"},
          "constraints": {"enum": ["TCP", "UDP", "HTTP", "HTTPS", "TCP_SSL", "QUIC"]}
        },
        {"name": "Port", "type": {"kind": "integer"}}
      ],
      "output": [
        {
          "name": "Listeners",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "Listener"}},
          "required": true
        },
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.RegionNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.InvalidFilter",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-anig7ewx"},
          "response": {
            "Response": {
              "TotalCount": 1,
              "Listeners": [
                {
                  "ListenerId": "lbl-hd9nfp6o",
                  "ListenerName": "12345",
                  "CreateTime": "2020-12-31 12:03:36",
                  "Protocol": "TCP",
                  "Port": 333,
                  "EndPort": 0,
                  "HealthCheck": {
                    "HealthSwitch": 1,
                    "TimeOut": 2,
                    "IntervalTime": 5,
                    "HealthNum": 3,
                    "UnHealthNum": 3,
                    "CheckPort": null,
                    "CheckType": "TCP",
                    "HttpCheckDomain": null,
                    "HttpCheckPath": null,
                    "HttpCheckMethod": null,
                    "HttpVersion": null,
                    "HttpCode": null,
                    "ContextType": null,
                    "SendContext": null,
                    "RecvContext": null,
                    "ExtendedCode": null,
                    "SourceIpType": 0
                  },
                  "Certificate": null,
                  "Scheduler": "WRR",
                  "SessionExpireTime": 0,
                  "SniSwitch": 0,
                  "Rules": null,
                  "TargetType": "NODE",
                  "TargetGroup": null,
                  "KeepaliveEnable": null,
                  "SessionType": "NORMAL",
                  "Toa": false,
                  "DeregisterTargetRst": false,
                  "MaxConn": 100,
                  "MaxCps": 100,
                  "IdleConnectTimeout": 0,
                  "AttrFlags": ["abc"],
                  "TargetGroupList": null
                }
              ],
              "RequestId": "3ddae670-4a89-4919-af6e-0d6bf195c92e"
            }
          }
        },
        {
          "request": {
            "LoadBalancerId": "lb-aniq7ewx",
            "Protocol": "TCP",
            "Port": "333",
            "ListenerIds.0": "lbl-hd9nfp6o"
          },
          "response": {
            "Response": {
              "TotalCount": 1,
              "Listeners": [
                {
                  "ListenerId": "lbl-hd9nfp6o",
                  "ListenerName": "12345",
                  "CreateTime": "2020-12-31 12:03:36",
                  "Protocol": "TCP",
                  "Port": 333,
                  "EndPort": 0,
                  "HealthCheck": {
                    "HealthSwitch": 1,
                    "TimeOut": 2,
                    "IntervalTime": 5,
                    "HealthNum": 3,
                    "UnHealthNum": 3,
                    "CheckPort": null,
                    "CheckType": "TCP",
                    "HttpCheckDomain": null,
                    "HttpCheckPath": null,
                    "HttpCheckMethod": null,
                    "HttpVersion": null,
                    "HttpCode": null,
                    "ContextType": null,
                    "SendContext": null,
                    "RecvContext": null,
                    "ExtendedCode": null,
                    "SourceIpType": 0
                  },
                  "Certificate": null,
                  "Scheduler": "WRR",
                  "SessionExpireTime": 0,
                  "SniSwitch": 0,
                  "Rules": null,
                  "TargetType": "NODE",
                  "TargetGroup": null,
                  "KeepaliveEnable": null,
                  "SessionType": "NORMAL",
                  "Toa": false,
                  "DeregisterTargetRst": false,
                  "MaxConn": 100,
                  "MaxCps": 100,
                  "IdleConnectTimeout": 0,
                  "AttrFlags": ["abc"],
                  "TargetGroupList": null
                }
              ],
              "RequestId": "3ddae670-4a89-4919-af6e-0d6bf195c92e"
            }
          }
        }
      ]
    },
    {
      "name": "CreateListener",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "Ports", "type": {"kind": "array", "items": {"kind": "integer"}}, "required": true},
        {
          "name": "Protocol",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["TCP", "UDP", "HTTP", "HTTPS", "TCP_SSL", "QUIC"]}
        },
        {"name": "ListenerNames", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "HealthCheck", "type": {"kind": "ref", "name": "HealthCheck"}},
        {"name": "Certificate", "type": {"kind": "ref", "name": "CertificateInput"}},
        {
          "name": "SessionExpireTime",
          "type": {"kind": "integer"},
          "constraints": {"min": 30, "max": 3600, "default": 0}
        },
        {
          "name": "Scheduler",
          "type": {"kind": "string"},
          "constraints": {"enum": ["WRR", "LEAST_CONN"], "default": "WRR"}
        },
        {"name": "SniSwitch", "type": {"kind": "integer"}},
        {"name": "TargetType", "type": {"kind": "string"}, "constraints": {"enum": ["NODE", "TARGETGROUP"]}},
        {
          "name": "SessionType",
          "type": {"kind": "string"},
          "constraints": {"enum": ["Normal", "QUIC_CID"], "also": ["NORMAL"], "default": "Normal"}
        },
        {"name": "KeepaliveEnable", "type": {"kind": "integer"}, "constraints": {"enum": [0, 1], "default": 0}},
        {"name": "EndPort", "type": {"kind": "integer"}},
        {"name": "DeregisterTargetRst", "type": {"kind": "boolean"}},
        {"name": "MultiCertInfo", "type": {"kind": "ref", "name": "MultiCertInfo"}},
        {"name": "MaxConn", "type": {"kind": "integer"}},
        {"name": "MaxCps", "type": {"kind": "integer"}},
        {
          "name": "IdleConnectTimeout",
          "type": {"kind": "integer"},
          "constraints": {"min": 300, "max": 3600, "default": 900}
        }
      ],
      "output": [
        {"name": "ListenerIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.PortCheckFailed",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "MissingParameter",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "rules": [{"kind": "exclusive", "members": ["Certificate", "MultiCertInfo"]}],
      "examples": [
        {
          "request": {
            "ListenerNames": ["lis1", "lis0"],
            "Protocol": "TCP",
            "Ports": ["7570", "7569"],
            "LoadBalancerId": "lb-cuxw2rm0"
          },
          "response": {
            "Response": {
              "ListenerIds": ["lbl-d1ubsydq", "lbl-4udz130k"],
              "RequestId": "8f272cef-14ff-458c-b67e-1bd21bd2942b"
            }
          }
        },
        {
          "request": {
            "HealthCheck": {
              "UnHealthNum": "4",
              "HealthNum": "4",
              "IntervalTime": "7",
              "TimeOut": "5",
              "HealthSwitch": "1"
            },
            "Protocol": "TCP",
            "Ports": ["7571"],
            "LoadBalancerId": "lb-cuxw2rm0"
          },
          "response": {
            "Response": {"ListenerIds": ["lb1-lbbxvq26"], "RequestId": "ffff13c83-dcb5-481a-ba7c-30e92c276c19"}
          }
        },
        {
          "request": {
            "Protocol": "HTTPS",
            "Ports": ["7572"],
            "Certificate": {"SSLMode": "UNIDIRECTIONAL", "CertId": "MsJyaXVm"},
            "LoadBalancerId": "lb-cuxw2rm0"
          },
          "response": {
            "Response": {"ListenerIds": ["lbl-4fbxq45k"], "RequestId": "db8ae69f-ebda-402b-8d02-ead459aa6ff9"}
          }
        },
        {
          "request": {
            "Protocol": "HTTPS",
            "Ports": ["7573"],
            "Certificate": {
              "SSLMode": "UNIDIRECTIONAL",
              "CertContent": "-----BEGINCERTIFICATE-----\\nMIIEjTCCA3WgAwIBAgIQ4ZHUAVOv4yrsz131Lfo3TANBqkqhkig9w0BAQsFADBy\\nMQswCQYDVQQGEwJDTjE1MCMGA1UEChMcVHJ1c3RBc2lhIFR1Y2hub2xvZ211cywg\\nSW5jLjEdMBSGA1UECxMURG9tYWwluIFZhbG1kYXRlZCBTU0wxHTAbBgNVBAMTFFRy\\ndXN0QXNpYSBUTFMgU1NBIE5BMB4XDTE4MDEwOTAwMDAwMFoXDTE5MDEwOTEyMDAw\\nMFowFjEUMBIGA1UEAxMLZmx5Zmx5Lm5hbWUwgEiMA0GCSqGSIb3DQEBAQUAA4IB\\nDwAwggEKAoIBAQC1pnigB7r3ahv7BMuQw9KzB9Yfq3p+cRUbX9EMRyri2GrJbmrP\\npESP8XQuIn4MZESvePR0r4gGHAHVri8nXzyQw6/m77BT/fIf4cQtEyz61gopDlYq\\nbLTAKVfGFhGVikvQPoItOYbA9/12YwtDENl8wBhcFrghWTRiFnFSC0bNPj1ot5eu\\nL8x5UOZLSa9kaQCm2/RQUBii5w3YBh+HmJgb7HPs8OoHKVScBo6eAyOcr+HNrA8W\\nKsM6r4LpS+Rpfng7+fAKGE+vFsssXfRMBTo0TPp+h8ohuM8xqujbK+T7LMEXNWN9\\n3FGYuuH+qmPvx/gAXFjLARKVyf0IsNnu6TLLAgMBAAGjggF5MIIBdTAFBgNVHSME\\nGDAAWgBR/05nzoEcomQBWViKot8ye3coBijAdBgNVHQ4EFgQUUCq9/Hmfgli5URvx\\nAbSDNsDCCqCWJwYDVR0RBCAwHoILZmx5Zmx5Lm5hbWWCD3d3dy5mbHlmbHkubmFt\\nZTAOBgNVHQ8BAf8EBAMCBAaAwHQYDVR0LBBYwFAYIKwYBBQUHAWEGCCsGAQUFBwMC\\nMEwGA1UdIARFMEMwNwYJYIZIAyB9baECMCowKAYIKwYBBQUHAgEWHGh0dHBzOi8v\\nd3d3LmRpZ21jZXJ0LmNvbS9DUFMwCAYGZ4EMAQIBMIgBBggrBgEFBQcBAQR1MHMw\\nJQYIKwYBBQUHMAGGGWh0dHA6Ly9vY3NwMi5kaWdpY2VydC5jb20wSgYIKwYBBQUH\\nMAKGPmh0dHA6Ly9jYWNlcnRzLmRpZ210YWxjZXJ0dmFsaWRhdGlvbi5jb20vVHJ1\\nc3RBC2lhVEXtU1NBQ0EuY3J0MAkGA1UdEwQCMAAwDQYJKoZIhvcNAQELBQADggEB\\nADstNGgqYXG6eBDcBGVZk6DnJdS4GYdSzfZgCwt298cPMmZj107VM0QsB5K8V5Zd\\nzJl5c7o4tEXiGP+lK0TVqgP/CkcMXcpxeKB94ldyX9ILii/L4hI9j7hVrLVM1eAn\\nfS66Yg65xIYU8PdFtP3uhI9WdhE3nYRngyoHAAMjIvu0bqGPYbqpnHYp8fmjyetF\\nC9CZcjKqHmwTSpjXuFjbDLx/BXd1Q81TNXwv8alkuXkFIJ5tW2lH372GmQb8I3oI\\nPREP38t1BbmfeU4p7+UzwwuQuD8cEUvUg/x7cUN2uAGiZGoohydrORWm8kqdNY9c\\nYOuRvokzVT4lsaln5LkKkxw=\\n-----ENDCERTIFICATE-----",
              "CertName": "my-cert",
              "CertKey": "-----BEGINRSAPRIVATEKEY-----\\nMIEoAIBAAKCAQEApaz4oAe692ob+wTLkMPSswfWH6t6fnEVG1/RDEcq4thqyW5q\\nz6REj/F0LiJ+DGRer3j0dK+IBhwB1a4vJ188kMOv5u+wU/3yH+HELRMs+tYKKQ5W\\nKmy0wClXxhYRlYpL0D6CLTmGwPf5dmMLQxDZfMAYXBa4IVk0Yn5xUgtGzT49aLeX\\nnri/MeVDMs0mvZGkAptv0UFAYoucN2AYfh5iYG+xz7PDqBylUnAaOngMjnK/hzawP\\nFirdOq+C6UvkaX540/nwChhPrxbLLF30TAU6NEz6fofKIbjPMaro2yvK+yzBFzVj\\nfdxRmLrh/qpj78f4AFxYyWESlcn9CLDZ7ukyWIDAQABAoH/KoiULD7g9kAEZrQp\\n1SQusYVR1+E8xeVUdQhHcfCyAUkIAEpZzV2TtLd+DFqKrbTvtITBT+vd9sYtdU6K7\\nz8cMcMoSpNMq+/+wK/b/m4I/6EqEt8HDb0NpSBBEeWUxQM4fumnsFBcXtew6iCtu\\n2vzN7G2IwqUSxI5nbY2SektZ4q5ZRvwEND6gE51uqcqo4i6hA/TYsJLZ63L+Ux0A\\nnm0AsmtMct+DT13Nalpyi6feDQCrlcxcSpqfHfgkWPawJVSxtxKvIn044iRBXb7Y\\nRcW/8YyU1PrTIhhE9AnES7g8mnAgBHRryxuUotXkk7VotTHDbTO0q5KvO2bZ2T6z\\nvQ4BAoGBANqoZE/wAB41wbJ7KwyblxyegI3Y9XYtkPLZlLK+GbCaC9UHNhPqSdaH\\nWPoc3rtm8tOFQc7QMTftxTLwQ3wEeS04BFckVHgywuJoGRw1ZYxN8vAzHF1Gc/J1\\nYcX0CDBuKgc0CxlhM7tDAzOgcfJR0EFRVhvLcUAA9hUoen3EetSBAoGBAMHwnjWc\\n+Y/vBW5yCefQciqqpaylWb89H6kds+p0fD1VZQ080VB3b61t6VXOoYAzY4abOjxK\\nAfNyVQcOEU03gtZp3THK3fkV6bKaNHG41Ang32VW3XGb+MeEkJZwJk4Jfblrz8ln\\nte4M9PjVpYueQCJZvUjrhd+LJRubTTUXIHFLAOGAU0KJp/KwaNB5aDgERXG9kbU9\\nKEYz+YMSTZbSS1mduKR/2uc7DUxKP3kcRWjW2y8xSZ/VViXqhXLSAZp/x+qAIjzA\\n0lnQHFDf6oxO+3HNsCZCWnpr04yvO+S8jT8GG0LnmASWMVzU8Ppsbq0qlmXW0fhh\\nvIW0IvX6vkXB+FgHmYECgYBrsJe5P4QYV2oVrP8xGL78T51uY89tyTwWZSbtTmdY\\nUsG8+wNjgh6iF8EUY5usG1ztdq58ob+5lcf/FeKJtFI56yjnKDXfxToycYwjbhVA\\nEv0ZQYXPOwOGjmbXEklC1aqV4nlL5enQ2KMctWeqm/KE4H3JyvZYbeRaEv9pNoFO\\nRwKBgBs+g0d81ufZSuTBlxfivDwrNV6LNzrgnwsTn+H/T7MfyoIEkT3nSGJanQHF\\nwzPYyUpQx5OzNZp1ZEzKeW3GXVWjK+bfk1A7fmrZwDa8/JR6kTfCmc3WRrrQ92yq\\nlFRW1kinLCP5y56SJEBz+DRSYV7q19wOHyaM23sHkbCF0HAA\\n-----ENDRSAPRIVATEKEY-----"
            },
            "LoadBalancerId": "lb-cuxw2rm0"
          },
          "response": {
            "Response": {"ListenerIds": ["lbl-bzfmg9m6"], "RequestId": "6082314c-030c-429d-9eae-2dc6b159b5b9"}
          }
        },
        {
          "request": {
            "HealthCheck": {"HealthSwitch": "1"},
            "Protocol": "UDP",
            "ListenerNames": ["lis_test"],
            "Ports": ["432"],
            "LoadBalancerId": "lb-6wlxe9rj"
          },
          "response": {
            "Response": {"ListenerIds": ["lbl-aev333n1"], "RequestId": "3b81f03e-6088-448d-abaf-8a487d4f985a"}
          }
        }
      ]
    },
    {
      "name": "CreateRule",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "Rules", "type": {"kind": "array", "items": {"kind": "ref", "name": "RuleInput"}}, "required": true}
      ],
      "output": [
        {"name": "LocationIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "MissingParameter",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-4fbxq45k",
            "Rules.0.Domain": "foo.net",
            "Rules.0.Url": "/bar"
          },
          "response": {
            "Response": {"LocationIds": ["loc-ho6lvh8m"], "RequestId": "6c915c06-53e0-4717-9358-09b32cf47f08"}
          }
        }
      ]
    },
    {
      "name": "ModifyListener",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerName", "type": {"kind": "string"}},
        {
          "name": "SessionExpireTime",
          "type": {"kind": "integer"},
          "constraints": {"min": 30, "max": 3600, "default": 0}
        },
        {"name": "HealthCheck", "type": {"kind": "ref", "name": "HealthCheck"}},
        {"name": "Certificate", "type": {"kind": "ref", "name": "CertificateInput"}},
        {
          "name": "Scheduler",
          "type": {"kind": "string"},
          "constraints": {"enum": ["WRR", "LEAST_CONN"], "default": "WRR"}
        },
        {"name": "SniSwitch", "type": {"kind": "integer"}},
        {"name": "TargetType", "type": {"kind": "string"}, "constraints": {"enum": ["NODE", "TARGETGROUP"]}},
        {"name": "KeepaliveEnable", "type": {"kind": "integer"}},
        {"name": "DeregisterTargetRst", "type": {"kind": "boolean"}},
        {
          "name": "SessionType",
          "type": {"kind": "string"},
          "constraints": {"enum": ["NORMAL", "QUIC_CID"], "also": ["Normal"]}
        },
        {"name": "MultiCertInfo", "type": {"kind": "ref", "name": "MultiCertInfo"}},
        {"name": "MaxConn", "type": {"kind": "integer"}, "constraints": {"min": 1, "also": [-1]}},
        {"name": "MaxCps", "type": {"kind": "integer"}, "constraints": {"min": 1, "also": [-1]}},
        {
          "name": "IdleConnectTimeout",
          "type": {"kind": "integer"},
          "constraints": {"min": 300, "max": 3600, "default": 900}
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "MissingParameter",
        "UnauthorizedOperation"
      ],
      "rules": [{"kind": "exclusive", "members": ["Certificate", "MultiCertInfo"]}],
      "examples": [
        {
          "request": {
            "HealthCheck": {
              "UnHealthNum": "5",
              "HealthNum": "5",
              "IntervalTime": "60",
              "TimeOut": "35",
              "HealthSwitch": "1"
            },
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-d1ubsydq",
            "ListenerName": "newlis",
            "Scheduler": "LEAST_CONN",
            "SessionExpireTime": "120"
          },
          "response": {"Response": {"RequestId": "8cd88c83-fd30-47c0-8e7a-89bf13a7a83c"}}
        },
        {
          "request": {
            "ListenerId": "lbl-4fbxq45k",
            "Certificate": {"SSLMode": "UNIDIRECTIONAL", "CertId": "Nb1DY3hQ"},
            "LoadBalancerId": "lb-cuxw2rm0"
          },
          "response": {"Response": {"RequestId": "b64574f9-5bc7-4a63-a9d7-3671b6a6d62b"}}
        }
      ]
    },
    {
      "name": "ModifyRule",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "LocationId", "type": {"kind": "string"}, "required": true},
        {"name": "Url", "type": {"kind": "string"}},
        {"name": "HealthCheck", "type": {"kind": "ref", "name": "HealthCheck"}},
        {
          "name": "Scheduler",
          "type": {"kind": "string"},
          "constraints": {"enum": ["WRR", "LEAST_CONN", "IP_HASH"], "default": "WRR"}
        },
        {"name": "SessionExpireTime", "type": {"kind": "integer"}},
        {
          "name": "ForwardType",
          "type": {"kind": "string"},
          "constraints": {"enum": ["HTTP", "HTTPS", "TRPC"], "default": "HTTP"}
        },
        {"name": "TrpcCallee", "type": {"kind": "string"}},
        {"name": "TrpcFunc", "type": {"kind": "string"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "MissingParameter",
        "UnauthorizedOperation"
      ],
      "rules": [
        {"kind": "requiredWhen", "members": ["TrpcCallee"], "when": {"member": "ForwardType", "is": ["TRPC"]}},
        {"kind": "requiredWhen", "members": ["TrpcFunc"], "when": {"member": "ForwardType", "is": ["TRPC"]}}
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-4fbxq45k",
            "LocationId": "loc-9dr7bsl3",
            "Url": "/bar",
            "Scheduler": "LEAST_CONN",
            "SessionExpireTime": "75",
            "HealthCheck.HealthSwitch": "1",
            "HealthCheck.IntervalTime": "50",
            "HealthCheck.HealthNum": "3",
            "HealthCheck.UnHealthNum": "3",
            "HealthCheck.HttpCode": "7",
            "HealthCheck.HttpCheckPath": "/check",
            "HealthCheck.HttpCheckDomain": "foo.net",
            "HealthCheck.HttpCheckMethod": "GET"
          },
          "response": {"Response": {"RequestId": "6d846dfd-27f3-4d74-bc00-ec9ae0570cb0"}}
        }
      ]
    },
    {
      "name": "ModifyDomainAttributes",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "Domain", "type": {"kind": "string"}, "required": true},
        {"name": "NewDomain", "type": {"kind": "string"}},
        {"name": "Certificate", "type": {"kind": "ref", "name": "CertificateInput"}},
        {"name": "Http2", "type": {"kind": "boolean"}},
        {"name": "DefaultServer", "type": {"kind": "boolean"}},
        {"name": "Quic", "type": {"kind": "boolean"}},
        {"name": "NewDefaultServerDomain", "type": {"kind": "string"}},
        {"name": "NewDomains", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "MultiCertInfo", "type": {"kind": "ref", "name": "MultiCertInfo"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "MissingParameter",
        "UnauthorizedOperation"
      ],
      "rules": [
        {"kind": "exclusive", "members": ["NewDomain", "NewDomains"]},
        {"kind": "exclusive", "members": ["Certificate", "MultiCertInfo"]}
      ],
      "examples": [
        {
          "request": {"Domain": "foo.net", "ListenerId": "lbl-n8mb2r3a", "LoadBalancerId": "lb-1wv10ejw"},
          "response": {"Response": {"RequestId": "db141822-c025-4765-88d4-02bdec0e67ed"}}
        }
      ]
    },
    {
      "name": "DeleteListener",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-cuxw2rm0", "ListenerId": "lbl-4udz130k"},
          "response": {"Response": {"RequestId": "eeb315e4-7333-4f0e-814f-2f44ffd13e4c"}}
        }
      ]
    },
    {
      "name": "DeleteLoadBalancerListeners",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerIds", "type": {"kind": "array", "items": {"kind": "string"}}, "constraints": {"maxItems": 20}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "MissingParameter",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-db2nt5l2"},
          "response": {"Response": {"RequestId": "c1157c81-f3dc-4f2a-9346-76f161d548eb"}}
        },
        {
          "request": {
            "LoadBalancerId": "lb-db2nt5l2",
            "ListenerIds.0": "lbl-jmgysito",
            "ListenerIds.1": "lbl-3bgc6o9a"
          },
          "response": {"Response": {"RequestId": "9706db49-a5d4-413a-9610-7aa1075517e1"}}
        }
      ]
    },
    {
      "name": "DeleteRule",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "LocationIds", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "Domain", "type": {"kind": "string"}},
        {"name": "Url", "type": {"kind": "string"}},
        {"name": "NewDefaultServerDomain", "type": {"kind": "string"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "Url": "/bar2",
            "Domain": "foo.net",
            "ListenerId": "lbl-4fbxq45k",
            "LoadBalancerId": "lb-cuxw2rm0"
          },
          "response": {"Response": {"RequestId": "ba2d4eb1-c7c5-480c-98e4-9b7b6a0fd498"}}
        }
      ]
    },
    {
      "name": "RegisterTargets",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "Target"}},
          "required": true,
          "constraints": {"maxItems": 20}
        },
        {"name": "LocationId", "type": {"kind": "string"}},
        {"name": "Domain", "type": {"kind": "string"}},
        {"name": "Url", "type": {"kind": "string"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "MissingParameter",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-d1ubsydq",
            "Targets.0.InstanceId": "ins-dm4xtz0i",
            "Targets.0.Port": "233",
            "Targets.0.Weight": "10"
          },
          "response": {"Response": {"RequestId": "898b431c-2745-4b27-80f6-e6e8038a0683"}}
        },
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-4fbxq45k",
            "Domain": "foo.net",
            "Url": "/bar8",
            "Targets.0.InstanceId": "ins-dm4xtz0i",
            "Targets.0.Port": "233",
            "Targets.0.Weight": "10"
          },
          "response": {"Response": {"RequestId": "11b4338f-2d00-4766-bc67-581d959b3488"}}
        },
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-4fbxq45k",
            "LocationId": "loc-r2q3jd4c",
            "Targets.0.InstanceId": "ins-dm4xtz0i",
            "Targets.0.Port": "334",
            "Targets.0.Weight": "10"
          },
          "response": {"Response": {"RequestId": "d4846a22-e758-407f-a526-db3f2d37d00e"}}
        }
      ]
    },
    {
      "name": "BatchRegisterTargets",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "BatchTarget"}},
          "required": true
        }
      ],
      "output": [
        {
          "name": "FailListenerIdSet",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.ListenerIdNotFound",
        "InvalidParameter.LocationNotFound",
        "InvalidParameter.PortCheckFailed",
        "InvalidParameter.ProtocolCheckFailed",
        "InvalidParameter.RegionNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "MissingParameter",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "Targets": [{"InstanceId": "ins-xxx", "ListenerId": "lbl-xxxx", "Weight": "10", "Port": "80"}],
            "LoadBalancerId": "lb-xxxx"
          },
          "response": {"Response": {"FailListenerIdSet": [], "RequestId": "83129908-a282-4f9f-8ab-131a3025ba22"}}
        }
      ]
    },
    {
      "name": "ModifyTargetPort",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "Targets", "type": {"kind": "array", "items": {"kind": "ref", "name": "Target"}}, "required": true},
        {"name": "NewPort", "type": {"kind": "integer"}, "required": true},
        {"name": "LocationId", "type": {"kind": "string"}},
        {"name": "Domain", "type": {"kind": "string"}},
        {"name": "Url", "type": {"kind": "string"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-d1ubsydq",
            "Targets.0.InstanceId": "ins-dm4xtz0i",
            "Targets.0.Port": "233",
            "NewPort": "334"
          },
          "response": {"Response": {"RequestId": "a2764f3c-f173-421c-8e42-7b1e7a608ffd"}}
        }
      ]
    },
    {
      "name": "ModifyTargetWeight",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "LocationId", "type": {"kind": "string"}},
        {"name": "Domain", "type": {"kind": "string"}},
        {"name": "Url", "type": {"kind": "string"}},
        {"name": "Targets", "type": {"kind": "array", "items": {"kind": "ref", "name": "Target"}}},
        {"name": "Weight", "type": {"kind": "integer"}, "constraints": {"min": 0, "max": 100, "default": 10}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-d1ubsydq",
            "Targets.0.InstanceId": "ins-dm4xtz0i",
            "Targets.0.Port": "334",
            "Weight": "8"
          },
          "response": {"Response": {"RequestId": "85c7b3e8-7fd8-4c62-8b3b-7ba52d7a1dca"}}
        }
      ]
    },
    {
      "name": "BatchModifyTargetWeight",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "ModifyList",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "RsWeightRule"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-dx98lwo0",
            "ModifyList.0.ListenerId": "lbl-4b5hnc9a",
            "ModifyList.0.LocationId": "loc-o8cnyw6c",
            "ModifyList.0.Targets.0.InstanceId": "ins-19404p15",
            "ModifyList.0.Targets.0.Port": "110",
            "ModifyList.0.Targets.0.Weight": "50",
            "ModifyList.1.ListenerId": "lbl-20jjtaaw",
            "ModifyList.1.LocationId": "loc-8c5pdrb8",
            "ModifyList.1.Targets.0.InstanceId": "ins-19411tzv",
            "ModifyList.1.Targets.0.Port": "80",
            "ModifyList.1.Targets.0.Weight": "30"
          },
          "response": {"Response": {"RequestId": "83329908-a282-4f9f-8ab-031a3025b377"}}
        },
        {
          "request": {
            "LoadBalancerId": "lb-1kkno9qf",
            "ModifyList.0.ListenerId": "lbl-mhtffs09",
            "ModifyList.0.Targets.0.InstanceId": "ins-kjp6cb2f",
            "ModifyList.0.Targets.0.Port": "79",
            "ModifyList.0.Targets.0.Weight": "50",
            "ModifyList.1.ListenerId": "lbl-661zpn3b",
            "ModifyList.1.LocationId": "loc-78p1r0vb",
            "ModifyList.1.Targets.0.EniIp": "10.202.0.96",
            "ModifyList.1.Targets.0.Port": "123",
            "ModifyList.1.Targets.0.Weight": "30"
          },
          "response": {"Response": {"RequestId": "38bab2ce-616d-412c-a4b0-36110d5b17a3"}}
        }
      ]
    },
    {
      "name": "DeregisterTargets",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "Target"}},
          "required": true,
          "constraints": {"maxItems": 20}
        },
        {"name": "LocationId", "type": {"kind": "string"}},
        {"name": "Domain", "type": {"kind": "string"}},
        {"name": "Url", "type": {"kind": "string"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.Length",
        "MissingParameter",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-d1ubsydq",
            "Targets.0.InstanceId": "ins-dm4xtz0i",
            "Targets.0.Port": "334"
          },
          "response": {"Response": {"RequestId": "4d1df727-d61c-45bf-936b-cb0368fb2a7d"}}
        }
      ]
    },
    {
      "name": "BatchDeregisterTargets",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "BatchTarget"}},
          "required": true
        }
      ],
      "output": [
        {"name": "FailListenerIdSet", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.ListenerIdNotFound",
        "InvalidParameter.LocationNotFound",
        "InvalidParameter.PortCheckFailed",
        "InvalidParameter.ProtocolCheckFailed",
        "InvalidParameter.RegionNotFound",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.Length",
        "InvalidParameterValue.Range",
        "LimitExceeded",
        "MissingParameter",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "Targets": [{"InstanceId": "ins-xxx", "ListenerId": "lbl-xxxx", "Weight": "10", "Port": "80"}],
            "LoadBalancerId": "lb-xxxx"
          },
          "response": {"Response": {"FailListenerIdSet": [], "RequestId": "83129908-a282-4f9f-8ab-131a3025ba22"}}
        }
      ]
    },
    {
      "name": "DescribeTargetHealth",
      "documented": true,
      "rateLimit": 20,
      "input": [{"name": "LoadBalancerIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}],
      "output": [
        {
          "name": "LoadBalancers",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "LoadBalancerHealth"}},
          "required": true,
          "nullable": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation",
        "UnsupportedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerIds": ["lb-qc2iq5yc"]},
          "response": {
            "Response": {
              "LoadBalancers": [
                {
                  "Listeners": [
                    {
                      "Rules": [{"Url": "/", "Domain": "www.123.com", "LocationId": "loc-5t7526km", "Targets": []}],
                      "Port": 666,
                      "Protocol": "HTTP",
                      "ListenerId": "lbl-j36caqde",
                      "ListenerName": "http-111"
                    },
                    {
                      "Rules": [
                        {
                          "Url": null,
                          "Domain": null,
                          "LocationId": "loc-ewygg6i0",
                          "Targets": [
                            {"HealthStatus": false, "IP": "172.16.0.6", "TargetId": "ins-19425500", "Port": 2020},
                            {"HealthStatus": true, "IP": "172.16.0.12", "TargetId": "ins-19425y2y", "Port": 80}
                          ]
                        }
                      ],
                      "Port": 789,
                      "Protocol": "TCP",
                      "ListenerId": "lbl-fs9naq76",
                      "ListenerName": "tcp_test"
                    },
                    {
                      "Rules": [{"Url": "/", "Domain": "www.456.com", "LocationId": "loc-8gdc4qcq", "Targets": []}],
                      "Port": 777,
                      "Protocol": "HTTP",
                      "ListenerId": "lbl-9nj07x0m",
                      "ListenerName": "http-222"
                    },
                    {
                      "Rules": [],
                      "Port": 1949,
                      "Protocol": "HTTPS",
                      "ListenerId": "lb1-087wrv48",
                      "ListenerName": "https-000"
                    }
                  ],
                  "LoadBalancerName": "lb-test123",
                  "LoadBalancerId": "lb-qc2iq5yc"
                }
              ],
              "RequestId": "9d45e1ec-720c-4ce1-860e-e338e273e77e"
            }
          }
        }
      ]
    },
    {
      "name": "DeregisterFunctionTargets",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "FunctionTargets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "FunctionTarget"}},
          "required": true
        },
        {"name": "LocationId", "type": {"kind": "string"}},
        {"name": "Domain", "type": {"kind": "string"}},
        {"name": "Url", "type": {"kind": "string"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.Length",
        "MissingParameter",
        "ResourceNotFound",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2rm0",
            "ListenerId": "lbl-d1ubsydq",
            "LocationId": "loc-abcd1234",
            "FunctionTargets.0.Weight": "66",
            "FunctionTargets.0.Function.FunctionNamespace": "ns_test",
            "FunctionTargets.0.Function.FunctionName": "name_test",
            "FunctionTargets.0.Function.FunctionQualifier": "version_test"
          },
          "response": {"Response": {"RequestId": "11b4338f-2d00-4766-bc67-581d959b3488"}}
        }
      ]
    },
    {
      "name": "DescribeCrossTargets",
      "documented": true,
      "rateLimit": 20,
      "paging": {
        "value": {
          "position": "Offset",
          "counts": "items",
          "size": "Limit",
          "defaultSize": 100,
          "maxSize": 100,
          "items": ["CrossTargetSet"],
          "total": ["TotalCount"]
        }
      },
      "input": [
        {"name": "Limit", "type": {"kind": "integer"}, "constraints": {"max": 100, "default": 20}},
        {"name": "Offset", "type": {"kind": "integer"}, "constraints": {"default": 0}},
        {"name": "Filters", "type": {"kind": "array", "items": {"kind": "ref", "name": "Filter"}}}
      ],
      "output": [
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {
          "name": "CrossTargetSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "CrossTargets"}},
          "required": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.InvalidFilter",
        "InvalidParameterValue.Length",
        "InvalidParameterValue.Range",
        "UnauthorizedOperation"
      ],
      "filters": [{"name": "vpc-id"}, {"name": "ip"}, {"name": "listener-id"}, {"name": "location-id"}],
      "examples": [
        {
          "request": {"Offset": "0", "Limit": "20"},
          "response": {
            "Response": {
              "CrossTargetSet": [
                {
                  "LocalVpcId": "vpc-test1234",
                  "VpcId": "vpc-test4321",
                  "IP": "10.22.106.8",
                  "VpcName": "Test",
                  "EniId": "eni-test1234",
                  "InstanceId": "ins-test1234",
                  "InstanceName": "test",
                  "Region": "ap-shanghai"
                }
              ],
              "TotalCount": 1,
              "RequestId": "7717db32-9080-4391-acd7-18f8bbd0664d"
            }
          }
        }
      ]
    },
    {
      "name": "ModifyFunctionTargets",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "FunctionTargets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "FunctionTarget"}},
          "required": true
        },
        {"name": "LocationId", "type": {"kind": "string"}},
        {"name": "Domain", "type": {"kind": "string"}},
        {"name": "Url", "type": {"kind": "string"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "AuthFailure",
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "ResourceNotFound",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LocationId": "loc-xxxxxxx",
            "ListenerId": "lbl-xxxxxxx",
            "FunctionTargets": [
              {
                "Function": {
                  "FunctionNamespace": "ns_test",
                  "FunctionName": "name_test",
                  "FunctionQualifier": "version_test"
                },
                "Weight": "66"
              }
            ],
            "LoadBalancerId": "lb-xxxxxxx"
          },
          "response": {"Response": {"RequestId": "85c7b3e8-7fd8-4c62-8b3b-7ba52d7a1dca"}}
        }
      ]
    },
    {
      "name": "RegisterFunctionTargets",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "FunctionTargets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "FunctionTarget"}},
          "required": true
        },
        {"name": "LocationId", "type": {"kind": "string"}},
        {"name": "Domain", "type": {"kind": "string"}},
        {"name": "Url", "type": {"kind": "string"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.ListenerIdNotFound",
        "InvalidParameter.LocationNotFound",
        "InvalidParameter.ProtocolCheckFailed",
        "InvalidParameterValue",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "MissingParameter",
        "ResourceNotFound",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LocationId": "loc-abcd1234",
            "ListenerId": "lbl-dlub****",
            "FunctionTargets": [
              {
                "Function": {
                  "FunctionNamespace": "ns_test",
                  "FunctionName": "name_test",
                  "FunctionQualifier": "version_test"
                },
                "Weight": "66"
              }
            ],
            "LoadBalancerId": "lb-cuxw****"
          },
          "response": {"Response": {"RequestId": "11b4338f-2d00-4766-bc67-581d959b3488"}}
        }
      ]
    },
    {
      "name": "DescribeTargets",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "ListenerIds",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "constraints": {"maxItems": 20}
        },
        {"name": "Protocol", "type": {"kind": "string"}},
        {"name": "Port", "type": {"kind": "integer"}},
        {"name": "Filters", "type": {"kind": "array", "items": {"kind": "ref", "name": "Filter"}}}
      ],
      "output": [
        {
          "name": "Listeners",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ListenerBackend"}},
          "required": true,
          "nullable": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.InvalidFilter",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation",
        "UnsupportedOperation"
      ],
      "filters": [{"name": "location-id"}, {"name": "private-ip-address"}],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-10iq9lou"},
          "response": {
            "Response": {
              "Listeners": [
                {
                  "ListenerId": "lbl-4fo6k8na",
                  "Protocol": "HTTP",
                  "Port": 80,
                  "Rules": [
                    {
                      "LocationId": "loc-o9732aw0",
                      "Domain": "www.123.com",
                      "Url": "/",
                      "Targets": [
                        {
                          "Type": "cvm",
                          "PrivateIpAddresses": ["172.16.0.12"],
                          "EniId": "",
                          "PublicIpAddresses": null,
                          "InstanceName": "abcd1234",
                          "Port": 555,
                          "Weight": 10,
                          "InstanceId": "ins-19425y2y",
                          "RegisteredTime": "2019-07-12 16:22:02"
                        }
                      ],
                      "FunctionTargets": []
                    }
                  ],
                  "Targets": null
                },
                {
                  "ListenerId": "lbl-4ue2rp12",
                  "Protocol": "TCP",
                  "Port": 888,
                  "Rules": null,
                  "Targets": [
                    {
                      "Type": "cvm",
                      "PrivateIpAddresses": ["172.16.0.12"],
                      "EniId": "",
                      "PublicIpAddresses": null,
                      "InstanceName": "abcd1234",
                      "Port": 666,
                      "Weight": 40,
                      "InstanceId": "ins-19425y2y",
                      "RegisteredTime": "2019-07-12 16:22:54"
                    }
                  ]
                }
              ],
              "RequestId": "a5cbe92d-c7f2-41d4-8343-3cb42c3fd1dd"
            }
          }
        },
        {
          "request": {
            "LoadBalancerId": "lb-12345678",
            "Filters.0.Name": "location-id",
            "Filters.0.Values.0": "loc-12345678"
          },
          "response": {
            "Response": {
              "Listeners": [
                {
                  "ListenerId": "lbl-12345678",
                  "Protocol": "HTTP",
                  "Port": 80,
                  "Rules": [
                    {
                      "LocationId": "loc-12345678",
                      "Domain": "123.com",
                      "Url": "/",
                      "Targets": [
                        {
                          "Type": "CVM",
                          "InstanceId": "ins-12345678",
                          "Port": 80,
                          "Weight": 10,
                          "PublicIpAddresses": null,
                          "PrivateIpAddresses": ["172.16.0.100"],
                          "InstanceName": "123",
                          "RegisteredTime": "2023-01-01",
                          "EniId": "eni-12345678"
                        }
                      ],
                      "FunctionTargets": null
                    }
                  ],
                  "Targets": null,
                  "EndPort": 0
                }
              ],
              "RequestId": "038afb75-7303-48da-abdc-e25f0cbfda0f"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeTargetGroups",
      "documented": true,
      "rateLimit": 20,
      "paging": {
        "value": {
          "position": "Offset",
          "counts": "items",
          "size": "Limit",
          "defaultSize": 20,
          "items": ["TargetGroupSet"]
        }
      },
      "input": [
        {"name": "TargetGroupIds", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "Limit", "type": {"kind": "integer"}, "constraints": {"default": 20}},
        {"name": "Offset", "type": {"kind": "integer"}},
        {"name": "Filters", "type": {"kind": "array", "items": {"kind": "ref", "name": "Filter"}}}
      ],
      "output": [
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {
          "name": "TargetGroupSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetGroupInfo"}},
          "required": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "rules": [{"kind": "exclusive", "members": ["TargetGroupIds", "Filters"]}],
      "filters": [{"name": "TargetGroupVpcId"}, {"name": "TargetGroupName"}],
      "examples": [
        {
          "request": {"TargetGroupIds": ["lbtg-5xunivs0"]},
          "response": {
            "Response": {
              "TotalCount": 1,
              "RequestId": "6a932437-5ce7-4c30-a4ce-7076ef654dcd",
              "TargetGroupSet": [
                {
                  "UpdatedTime": "2020-09-22 00:00:00",
                  "TargetGroupId": "lbtg-xxxxxxx",
                  "VpcId": "vpc-xxxxxxx",
                  "CreatedTime": "2020-09-22 00:00:00",
                  "AssociatedRule": [
                    {
                      "Domain": "www.xxxx.com",
                      "Protocol": "TCP",
                      "Url": "/xxxx",
                      "LoadBalancerName": "test_xxx",
                      "ListenerId": "lbl-xxxxxxx",
                      "LocationId": "loc-xxxxxxx",
                      "ListenerName": "test_xxx",
                      "LoadBalancerId": "lb-xxxxxxx",
                      "Port": 80
                    },
                    {
                      "Domain": "www.xxxx.com",
                      "Protocol": "TCP",
                      "Url": "/xxxx",
                      "LoadBalancerName": "test_xxx",
                      "ListenerId": "lbl-xxxxxxx",
                      "LocationId": "loc-xxxxxxx",
                      "ListenerName": "test_xxx",
                      "LoadBalancerId": "lb-xxxxxxx",
                      "Port": 801
                    }
                  ],
                  "Port": 1,
                  "TargetGroupName": "test_xxxx"
                }
              ]
            }
          }
        },
        {
          "request": {"Filters": [{"Values": ["vpc-i1cnjuhx"], "Name": "TargetGroupVpcId"}]},
          "response": {
            "Response": {
              "TotalCount": 3,
              "TargetGroupSet": [
                {
                  "TargetGroupId": "lbtg-5xunivs0",
                  "VpcId": "vpc-i1cnjuhx",
                  "TargetGroupName": "tg111_for_l4",
                  "Port": 111,
                  "CreatedTime": "2019-07-14 16:18:43",
                  "UpdatedTime": "2019-07-14 16:18:43",
                  "AssociatedRule": [
                    {
                      "LocationId": "loc-jjqr0ric",
                      "Domain": "aaaa.com",
                      "Url": "/",
                      "ListenerId": "lbl-m2q6sp9m",
                      "Port": 80,
                      "Protocol": "http",
                      "LoadBalancerId": "lb-phbx2420",
                      "LoadBalancerName": "lb-12f60e5",
                      "ListenerName": "aaa"
                    },
                    {
                      "LocationId": null,
                      "Domain": null,
                      "Url": null,
                      "ListenerId": "lbl-ow27ut6y",
                      "Port": 777,
                      "Protocol": "tcp",
                      "LoadBalancerId": "lb-phbx2420",
                      "LoadBalancerName": "lb-12f60e5",
                      "ListenerName": "asdfsdf"
                    }
                  ]
                },
                {
                  "TargetGroupId": "lbtg-dxnp10nc",
                  "VpcId": "vpc-i1cnjuhx",
                  "TargetGroupName": "tg111_for_141563508267",
                  "Port": 111,
                  "CreatedTime": "2019-07-19 11:51:08",
                  "UpdatedTime": "2019-07-19 11:51:07",
                  "AssociatedRule": []
                },
                {
                  "TargetGroupId": "lbtg-bjfi6nt6",
                  "VpcId": "vpc-i1cnjuhx",
                  "TargetGroupName": "tg111_for_141563508507",
                  "Port": 111,
                  "CreatedTime": "2019-07-19 11:55:08",
                  "UpdatedTime": "2019-07-19 11:55:08",
                  "AssociatedRule": []
                }
              ],
              "RequestId": "412c7de5-47f6-4153-bf1b-77ef37e15244"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeTargetGroupList",
      "documented": true,
      "rateLimit": 20,
      "paging": {
        "value": {
          "position": "Offset",
          "counts": "items",
          "size": "Limit",
          "defaultSize": 20,
          "items": ["TargetGroupSet"]
        }
      },
      "input": [
        {"name": "TargetGroupIds", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "Filters", "type": {"kind": "array", "items": {"kind": "ref", "name": "Filter"}}},
        {"name": "Offset", "type": {"kind": "integer"}},
        {"name": "Limit", "type": {"kind": "integer"}, "constraints": {"default": 20}}
      ],
      "output": [
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {
          "name": "TargetGroupSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetGroupInfo"}},
          "required": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "rules": [{"kind": "exclusive", "members": ["Filters", "TargetGroupIds"]}],
      "filters": [{"name": "TargetGroupVpcId"}, {"name": "TargetGroupName"}],
      "examples": [
        {
          "request": {},
          "response": {
            "Response": {
              "TotalCount": 2,
              "TargetGroupSet": [
                {
                  "TargetGroupId": "lbtg-pcsv4t9o",
                  "VpcId": "vpc-i1cnjuhx",
                  "TargetGroupName": "czh_vpc0",
                  "Port": 443,
                  "CreatedTime": "2019-07-30 16:04:22",
                  "UpdatedTime": "2019-07-30 16:04:22",
                  "AssociatedRule": null
                },
                {
                  "TargetGroupId": "lbtg-5xunivs0",
                  "VpcId": "vpc-i1cnjuhx",
                  "TargetGroupName": "kkkkk",
                  "Port": 19999,
                  "CreatedTime": "2019-07-14 16:18:43",
                  "UpdatedTime": "2019-07-29 11:37:10",
                  "AssociatedRule": null
                }
              ],
              "RequestId": "ed30f949-2bea-48a6-8ba0-7f2f33743d4d"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeTargetGroupInstances",
      "documented": true,
      "rateLimit": 20,
      "paging": {
        "value": {
          "position": "Offset",
          "counts": "items",
          "size": "Limit",
          "defaultSize": 20,
          "items": ["TargetGroupInstanceSet"],
          "total": ["RealCount"]
        }
      },
      "input": [
        {"name": "Filters", "type": {"kind": "array", "items": {"kind": "ref", "name": "Filter"}}, "required": true},
        {"name": "Limit", "type": {"kind": "integer"}, "constraints": {"default": 20}},
        {"name": "Offset", "type": {"kind": "integer"}, "constraints": {"default": 0}}
      ],
      "output": [
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {
          "name": "TargetGroupInstanceSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetGroupBackend"}},
          "required": true
        },
        {"name": "RealCount", "type": {"kind": "integer"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "filters": [{"name": "TargetGroupId"}, {"name": "BindIP"}, {"name": "InstanceId"}],
      "examples": [
        {
          "request": {"Filters.0.Name": "TargetGroupId", "Filters.0.Values.0": "lbtg-5xunivs0"},
          "response": {
            "Response": {
              "TotalCount": 2,
              "TargetGroupInstanceSet": [
                {
                  "TargetGroupId": "lbtg-5xunivs0",
                  "Type": "CVM",
                  "InstanceId": "ins-197234qt",
                  "InstanceName": "Not named",
                  "Port": 3333,
                  "Weight": 43,
                  "PublicIpAddresses": [],
                  "PrivateIpAddresses": ["172.16.0.32"],
                  "EniId": null,
                  "RegisteredTime": "2019-07-24 20:02:43"
                },
                {
                  "TargetGroupId": "lbtg-5xunivs0",
                  "Type": "CVM",
                  "InstanceId": "ins-197234qt",
                  "InstanceName": "Not named",
                  "Port": 2222,
                  "Weight": 55,
                  "PublicIpAddresses": [],
                  "PrivateIpAddresses": ["172.16.0.32"],
                  "EniId": null,
                  "RegisteredTime": "2019-07-23 21:01:08"
                }
              ],
              "RealCount": 2,
              "RequestId": "94240d7f-8bc1-422a-81b9-5ea76d486a66"
            }
          }
        }
      ]
    },
    {
      "name": "CreateTargetGroup",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "TargetGroupName", "type": {"kind": "string"}, "constraints": {"maxLength": 50}},
        {"name": "VpcId", "type": {"kind": "string"}},
        {"name": "Port", "type": {"kind": "integer"}},
        {
          "name": "TargetGroupInstances",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetGroupInstance"}}
        }
      ],
      "output": [
        {"name": "TargetGroupId", "type": {"kind": "string"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "LimitExceeded",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"VpcId": "vpc-i1cnjuhx", "Port": "80", "TargetGroupName": "czhtest"},
          "response": {
            "Response": {"TargetGroupId": "lbtg-81*****", "RequestId": "9a4096dd-45a1-4e03-be8e-482a2fb48b59"}
          }
        }
      ]
    },
    {
      "name": "ModifyTargetGroupAttribute",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "TargetGroupId", "type": {"kind": "string"}, "required": true},
        {"name": "TargetGroupName", "type": {"kind": "string"}},
        {"name": "Port", "type": {"kind": "integer"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"TargetGroupId": "lbtg-815iz538", "TargetGroupName": "xxxxholic"},
          "response": {"Response": {"RequestId": "73d80971-512f-400e-9c73-c0c135c04871"}}
        }
      ]
    },
    {
      "name": "ModifyTargetGroupInstancesWeight",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "TargetGroupId", "type": {"kind": "string"}, "required": true},
        {
          "name": "TargetGroupInstances",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetGroupInstance"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "TargetGroupId": "lbtg-815iz538",
            "TargetGroupInstances.0.BindIP": "172.16.0.34",
            "TargetGroupInstances.0.Port": "1234",
            "TargetGroupInstances.0.Weight": "55"
          },
          "response": {"Response": {"RequestId": "ed90470e-eade-423f-aae6-264d814d0d65"}}
        }
      ]
    },
    {
      "name": "ModifyTargetGroupInstancesPort",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "TargetGroupId", "type": {"kind": "string"}, "required": true},
        {
          "name": "TargetGroupInstances",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetGroupInstance"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "LimitExceeded",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "TargetGroupId": "lbtg-815iz538",
            "TargetGroupInstances.0.BindIP": "172.16.0.34",
            "TargetGroupInstances.0.Port": "123",
            "TargetGroupInstances.0.NewPort": "2233"
          },
          "response": {"Response": {"RequestId": "15566c73-3881-4762-939f-bae9ecf25808"}}
        }
      ]
    },
    {
      "name": "DeleteTargetGroups",
      "documented": true,
      "rateLimit": 20,
      "input": [{"name": "TargetGroupIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"TargetGroupIds.0": "lbtg-f1phe5j6"},
          "response": {"Response": {"RequestId": "4e0ec156-655b-47e4-a483-a954b632a49a"}}
        }
      ]
    },
    {
      "name": "RegisterTargetGroupInstances",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "TargetGroupId", "type": {"kind": "string"}, "required": true},
        {
          "name": "TargetGroupInstances",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetGroupInstance"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "LimitExceeded",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "TargetGroupId": "lbtg-815iz538",
            "TargetGroupInstances.0.BindIP": "172.16.0.34",
            "TargetGroupInstances.0.Port": "443",
            "TargetGroupInstances.0.Weight": "10"
          },
          "response": {"Response": {"RequestId": "acf6c2b3-b18d-4d2e-91e4-4eacff16c07e"}}
        }
      ]
    },
    {
      "name": "AssociateTargetGroups",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {
          "name": "Associations",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetGroupAssociation"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "LimitExceeded",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "Associations.0.LoadBalancerId": "lb-phbx2420",
            "Associations.0.ListenerId": "lbl-m2q6sp9m",
            "Associations.0.LocationId": "loc-jjqr0ric",
            "Associations.0.TargetGroupId": "lbtg-5xunivs0"
          },
          "response": {"Response": {"RequestId": "dd2f3116-421c-4eda-8401-b9ddefcc65d5"}}
        }
      ]
    },
    {
      "name": "DeregisterTargetGroupInstances",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "TargetGroupId", "type": {"kind": "string"}, "required": true},
        {
          "name": "TargetGroupInstances",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetGroupInstance"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "TargetGroupId": "lbtg-815iz538",
            "TargetGroupInstances.0.BindIP": "172.16.0.34",
            "TargetGroupInstances.0.Port": "1234"
          },
          "response": {"Response": {"RequestId": "4b4987ca-58d0-4bad-9ded-344fa4011bda"}}
        }
      ]
    },
    {
      "name": "DisassociateTargetGroups",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {
          "name": "Associations",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetGroupAssociation"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "Associations.0.LoadBalancerId": "lb-phbx2420",
            "Associations.0.ListenerId": "lbl-m2q6sp9m",
            "Associations.0.LocationId": "loc-jjqr0ric",
            "Associations.0.TargetGroupId": "lbtg-xxqr0ric"
          },
          "response": {"Response": {"RequestId": "bc953deb-02d7-4bd3-86a6-80421ec37776"}}
        }
      ]
    },
    {
      "name": "DescribeRewrite",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "SourceListenerIds", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "SourceLocationIds", "type": {"kind": "array", "items": {"kind": "string"}}}
      ],
      "output": [
        {
          "name": "RewriteSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "RuleOutput"}},
          "required": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "ResourceNotFound",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-qc2iq5yc",
            "SourceListenerIds.0": "lbl-j36caqde",
            "SourceLocationIds.0": "loc-5t7526km"
          },
          "response": {
            "Response": {
              "RewriteSet": [
                {
                  "TargetType": "Node",
                  "DefaultServer": false,
                  "Certificate": {"SSLMode": "UNIDIRECTIONAL", "CertCaId": "xx", "CertId": "xx", "ExtCertIds": ["xx"]},
                  "TrpcCallee": "abc",
                  "ListenerId": "lbl-xxxxxxx",
                  "WafDomainId": "xx",
                  "HttpGzip": true,
                  "Scheduler": "WRR",
                  "TargetGroupList": [{"TargetGroupId": "lbtg-xxxxxxx", "TargetGroupName": "testGroup"}],
                  "TargetGroup": {"TargetGroupId": "lbtg-xxxxxxx", "TargetGroupName": "testGroup"},
                  "Url": "/",
                  "HealthCheck": {
                    "RecvContext": "test",
                    "HealthSwitch": 1,
                    "HttpCheckPath": "/check",
                    "HttpCheckMethod": "head",
                    "UnHealthNum": 3,
                    "IntervalTime": 5,
                    "HttpCode": 15,
                    "SourceIpType": 0,
                    "CheckPort": 0,
                    "ContextType": "HTTP",
                    "HttpCheckDomain": "test.xxx.com",
                    "ExtendedCode": "12",
                    "HealthNum": 3,
                    "TimeOut": 2,
                    "CheckType": "TCP ",
                    "SendContext": "abc",
                    "HttpVersion": "HTTP/1.0"
                  },
                  "TrpcFunc": "trpcfunc_xxx",
                  "Http2": false,
                  "Domains": ["test.abc.com"],
                  "BeAutoCreated": false,
                  "Domain": "test.abc.com",
                  "ForwardType": "HTTP",
                  "RewriteTarget": {
                    "TargetListenerId": "lbl-xxxxxxx",
                    "RewriteType": "Manual",
                    "RewriteCode": 0,
                    "TargetLocationId": "loc-xxxxxxxx",
                    "TakeUrl": true
                  },
                  "QuicStatus": "OFF",
                  "LocationId": "loc-xxxxxxxx",
                  "SessionExpireTime": 0,
                  "CreateTime": "2022-03-23 10:37:16"
                }
              ],
              "RequestId": "63bee47c-2bf9-4909-a8f7-67495dfe7b42"
            }
          }
        }
      ]
    },
    {
      "name": "ManualRewrite",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "SourceListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "TargetListenerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "RewriteInfos",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "RewriteLocationMap"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "FailedOperation.InvalidLBStatus",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.ListenerIdNotFound",
        "InvalidParameter.LocationNotFound",
        "InvalidParameter.ProtocolCheckFailed",
        "InvalidParameter.RewriteAlreadyExist",
        "InvalidParameter.SomeRewriteNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-r6nx1iby",
            "SourceListenerId": "lbl-cy6akv52",
            "TargetListenerId": "lbl-cy6ak123",
            "RewriteInfos.0.SourceLocationId": "loc-2jkimjn0",
            "RewriteInfos.0.TargetLocationId": "loc-eu15yo84"
          },
          "response": {"Response": {"RequestId": "fc0ed756-c311-41c8-a22d-64f88a346951"}}
        }
      ]
    },
    {
      "name": "AutoRewrite",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "Domains", "type": {"kind": "array", "items": {"kind": "string"}}},
        {
          "name": "RewriteCodes",
          "type": {"kind": "array", "items": {"kind": "integer"}},
          "constraints": {"enum": [301, 302, 307]}
        },
        {"name": "TakeUrls", "type": {"kind": "array", "items": {"kind": "boolean"}}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "FailedOperation.InvalidLBStatus",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.ListenerIdNotFound",
        "InvalidParameter.LocationNotFound",
        "InvalidParameter.PortCheckFailed",
        "InvalidParameter.ProtocolCheckFailed",
        "InvalidParameter.RewriteAlreadyExist",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-r6nx1iby", "ListenerId": "lb1-lmeeyb1q", "Domains.0": "www.abc.com"},
          "response": {"Response": {"RequestId": "e351bfdb-147a-4648-b9fe-bbcacff68789"}}
        }
      ]
    },
    {
      "name": "DeleteRewrite",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "SourceListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "TargetListenerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "RewriteInfos",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "RewriteLocationMap"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "FailedOperation.InvalidLBStatus",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.SomeRewriteNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-r6nx1iby",
            "SourceListenerId": "lbl-cy6akv52",
            "TargetListenerId": "lbl-g14o899k",
            "RewriteInfos.0.SourceLocationId": "loc-2jkimjn0",
            "RewriteInfos.0.TargetLocationId": "loc-bmsddozm",
            "RewriteInfos.1.SourceLocationId": "loc-eu15yo84",
            "RewriteInfos.1.TargetLocationId": "loc-bmsddozm"
          },
          "response": {"Response": {"RequestId": "4fcf51ca-fde7-4064-beff-cc46dd151f73"}}
        }
      ]
    },
    {
      "name": "ModifyLoadBalancersProject",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true},
        {"name": "ProjectId", "type": {"kind": "integer"}, "required": true}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerIds.0": "lb-1234abcd", "LoadBalancerIds.1": "lb-5678wwqq", "ProjectId": "1122"},
          "response": {"Response": {"RequestId": "83129908-a282-4f9f-8ab-131a3025ba11"}}
        }
      ]
    },
    {
      "name": "InquiryPriceCreateLoadBalancer",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {
          "name": "LoadBalancerType",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["OPEN", "INTERNAL"]}
        },
        {"name": "LoadBalancerChargeType", "type": {"kind": "string"}, "required": true},
        {"name": "LoadBalancerChargePrepaid", "type": {"kind": "ref", "name": "LBChargePrepaid"}},
        {"name": "InternetAccessible", "type": {"kind": "ref", "name": "InternetAccessible"}},
        {"name": "GoodsNum", "type": {"kind": "integer"}, "constraints": {"default": 1}},
        {"name": "ZoneId", "type": {"kind": "string"}},
        {"name": "SlaType", "type": {"kind": "string"}},
        {
          "name": "AddressIPVersion",
          "type": {"kind": "string"},
          "constraints": {"enum": ["IPV4", "IPV6", "IPV6FullChain"], "caseInsensitive": true, "default": "IPV4"}
        },
        {
          "name": "VipIsp",
          "type": {"kind": "string"},
          "constraints": {"enum": ["CMCC", "CUCC", "CTCC"], "also": ["BG", "BGP"], "default": "BGP"}
        }
      ],
      "output": [
        {"name": "Price", "type": {"kind": "ref", "name": "Price"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerType": "OPEN",
            "LoadBalancerChargeType": "POSTPAID",
            "InternetAccessible.InternetChargeType": "TRAFFIC_POSTPAID_BY_HOUR",
            "InternetAccessible.InternetMaxBandwidthOut": "1"
          },
          "response": {
            "Response": {
              "Price": {
                "InstancePrice": {
                  "UnitPrice": 0.02,
                  "ChargeUnit": "HOURL",
                  "OriginalPrice": null,
                  "DiscountPrice": null
                },
                "BandwidthPrice": {"UnitPrice": 0.8, "ChargeUnit": "GB", "OriginalPrice": null, "DiscountPrice": null},
                "LcuPrice": null
              },
              "RequestId": "f4953b5c-990c-49fa-9937-7aebef241d42"
            }
          }
        },
        {
          "request": {
            "LoadBalancerType": "OPEN",
            "LoadBalancerChargeType": "POSTPAID",
            "InternetAccessible.InternetChargeType": "BANDWIDTH_POSTPAID_BY_HOUR",
            "InternetAccessible.InternetMaxBandwidthOut": "1"
          },
          "response": {
            "Response": {
              "Price": {
                "InstancePrice": {
                  "UnitPrice": 0.02,
                  "ChargeUnit": "HOURLY",
                  "OriginalPrice": null,
                  "DiscountPrice": null
                },
                "BandwidthPrice": {
                  "UnitPrice": 0.04,
                  "ChargeUnit": "HOURLY",
                  "OriginalPrice": null,
                  "DiscountPrice": null
                },
                "LcuPrice": null
              },
              "RequestId": "835f9cd8-6af1-4ac6-8fc3-2a9f900b7fff"
            }
          }
        },
        {
          "request": {
            "LoadBalancerType": "OPEN",
            "LoadBalancerChargeType": "POSTPAID",
            "GoodsNum": "1",
            "InternetAccessible.InternetChargeType": "BANDWIDTH_PACKAGE",
            "InternetAccessible.BandwidthpkgSubType": "SINGLEISP"
          },
          "response": {
            "Response": {
              "Price": {
                "InstancePrice": {
                  "UnitPrice": 0.02,
                  "ChargeUnit": "HOURLY",
                  "OriginalPrice": null,
                  "DiscountPrice": null
                },
                "BandwidthPrice": {
                  "UnitPrice": 48,
                  "ChargeUnit": "Mbps/MONTH",
                  "OriginalPrice": null,
                  "DiscountPrice": null
                },
                "LcuPrice": null
              },
              "RequestId": "19a2e45d-ed96-4f60-a954-99a4d41752f3"
            }
          }
        },
        {
          "request": {
            "LoadBalancerType": "OPEN",
            "LoadBalancerChargeType": "PREPAID",
            "GoodsNum": "1",
            "InternetAccessible.InternetChargeType": "BANDWIDTH_PREPAID",
            "InternetAccessible.InternetMaxBandwidthOut": "1",
            "LoadBalancerChargePrepaid.Period": "1"
          },
          "response": {
            "Response": {
              "Price": {
                "BandwidthPrice": null,
                "InstancePrice": {"OriginalPrice": 37.4, "DiscountPrice": 37.4, "UnitPrice": null, "ChargeUnit": null},
                "LcuPrice": null
              },
              "RequestId": "52f22ea7-3592-4ff0-9d63-a5cc14b79859"
            }
          }
        }
      ]
    },
    {
      "name": "InquiryPriceModifyLoadBalancer",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "InternetAccessible", "type": {"kind": "ref", "name": "InternetAccessible"}, "required": true}
      ],
      "output": [
        {"name": "Price", "type": {"kind": "ref", "name": "Price"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-dr0mo6w4",
            "InternetAccessible.InternetChargeType": "BANDWIDTH_PREPAID",
            "InternetAccessible.InternetMaxBandwidthOut": "20"
          },
          "response": {
            "Response": {
              "Price": {
                "BandwidthPrice": null,
                "InstancePrice": {
                  "OriginalPrice": 4494.57,
                  "DiscountPrice": 4494.57,
                  "UnitPrice": null,
                  "ChargeUnit": null
                }
              },
              "RequestId": "4c588312-edeb-4ea0-b8a4-b3024d9b8043"
            }
          }
        }
      ]
    },
    {
      "name": "InquiryPriceRenewLoadBalancer",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "LoadBalancerChargePrepaid", "type": {"kind": "ref", "name": "LBChargePrepaid"}, "required": true}
      ],
      "output": [
        {"name": "Price", "type": {"kind": "ref", "name": "Price"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-dr0mo6w4", "LoadBalancerChargePrepaid.Period": "1"},
          "response": {
            "Response": {
              "Price": {
                "BandwidthPrice": null,
                "InstancePrice": {"OriginalPrice": 37.4, "DiscountPrice": 37.4, "UnitPrice": null, "ChargeUnit": null}
              },
              "RequestId": "2eff0c82-61a2-48e5-ae17-2037901dd17c"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeLoadBalancerTraffic",
      "documented": true,
      "rateLimit": 20,
      "input": [{"name": "LoadBalancerRegion", "type": {"kind": "string"}}],
      "output": [
        {
          "name": "LoadBalancerTraffic",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "LoadBalancerTraffic"}},
          "required": true,
          "nullable": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": ["AuthFailure", "FailedOperation", "InternalError", "InvalidParameter", "InvalidParameter.FormatError"],
      "examples": [
        {
          "request": {"LoadBalancerRegion": "ap-guangzhou"},
          "response": {
            "Response": {
              "LoadBalancerTraffic": [
                {
                  "LoadBalancerId": "lb-xxxxxx",
                  "LoadBalancerName": "lb-name1",
                  "Region": "ap-guangzhou",
                  "Vip": "1.1.1.1",
                  "OutBandwidth": 177.083
                },
                {
                  "LoadBalancerId": "lb-kxyz2",
                  "LoadBalancerName": "lb-xyzname",
                  "Region": "ap-guangzhou",
                  "Vip": "2.2.2.2",
                  "OutBandwidth": 77.449
                }
              ],
              "RequestId": "03b18184-caf1-40d7-b01a-100010030712"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeTaskStatus",
      "documented": true,
      "rateLimit": 20,
      "input": [{"name": "TaskId", "type": {"kind": "string"}}, {"name": "DealName", "type": {"kind": "string"}}],
      "output": [
        {"name": "Status", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [0, 1, 2]}},
        {
          "name": "LoadBalancerIds",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": ["FailedOperation", "InternalError", "InvalidParameter", "InvalidParameter.RegionNotFound"],
      "rules": [{"kind": "anyOf", "members": ["TaskId", "DealName"]}],
      "examples": [
        {
          "request": {"TaskId": "55c85074-3e7f-4c6d-864f-673660d4f8de"},
          "response": {
            "Response": {
              "Status": 0,
              "LoadBalancerIds": ["lb-6efswuxa"],
              "RequestId": "917384bc-5b8d-4b68-a0bc-a58f815e8e3b"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeClsLogSet",
      "documented": true,
      "rateLimit": 20,
      "input": [],
      "output": [
        {"name": "LogsetId", "type": {"kind": "string"}, "required": true},
        {"name": "HealthLogsetId", "type": {"kind": "string"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": ["FailedOperation", "InternalError", "InvalidParameter", "UnauthorizedOperation"],
      "examples": [
        {
          "request": {},
          "response": {
            "Response": {
              "LogsetId": "b046ae5f-00cf-4e90-880c-215e5ae72222",
              "HealthLogsetId": "b046ae5f-00cf-4e90-880c-215e5ae71111",
              "RequestId": "d8402eb9-37a1-469f-bd30-a5670998f2b1"
            }
          }
        }
      ]
    },
    {
      "name": "CreateClsLogSet",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LogsetName", "type": {"kind": "string"}, "constraints": {"default": "clb_logset"}},
        {"name": "Period", "type": {"kind": "integer"}},
        {
          "name": "LogsetType",
          "type": {"kind": "string"},
          "constraints": {"enum": ["ACCESS", "HEALTH"], "default": "ACCESS"}
        }
      ],
      "output": [
        {"name": "LogsetId", "type": {"kind": "string"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "LimitExceeded",
        "MissingParameter",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LogsetName": "clb_logset", "Period": "7"},
          "response": {
            "Response": {
              "LogsetId": "578dd0ad-2e7c-488b-b5fe-0b23da3537eb",
              "RequestId": "8b038842-70b2-411b-a1a2-c7fcde195d2c"
            }
          }
        }
      ]
    },
    {
      "name": "CreateTopic",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "TopicName", "type": {"kind": "string"}, "required": true},
        {"name": "PartitionCount", "type": {"kind": "integer"}, "constraints": {"default": 1}},
        {
          "name": "TopicType",
          "type": {"kind": "string"},
          "constraints": {"enum": ["ACCESS", "HEALTH"], "default": "ACCESS"}
        },
        {"name": "Period", "type": {"kind": "integer"}, "constraints": {"default": 30}},
        {"name": "StorageType", "type": {"kind": "string"}, "constraints": {"enum": ["hot", "cold"], "default": "hot"}}
      ],
      "output": [
        {"name": "TopicId", "type": {"kind": "string"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.InvalidFilter",
        "InvalidParameterValue.Length",
        "InvalidParameterValue.Range",
        "LimitExceeded",
        "MissingParameter",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"PartitionCount": "3", "TopicName": "clb-topic"},
          "response": {
            "Response": {
              "TopicId": "b046ae5f-00cf-4e90-880c-215e5ae7b6xy",
              "RequestId": "dccf2ce3-0277-465a-9c60-260cfb141d65"
            }
          }
        }
      ]
    },
    {
      "name": "CreateLoadBalancerSnatIps",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "SnatIps", "type": {"kind": "array", "items": {"kind": "ref", "name": "SnatIp"}}, "required": true},
        {"name": "Number", "type": {"kind": "integer"}, "constraints": {"max": 10, "default": 1}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.RegionNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-cuxw****", "SnatIps.0.SubnetId": "subnet-1234****", "Number": "2"},
          "response": {"Response": {"RequestId": "898b431c-2745-4b27-80f6-e6e8038a0683"}}
        },
        {
          "request": {
            "LoadBalancerId": "lb-cuxw****",
            "SnatIps.0.SubnetId": "subnet-1234****",
            "SnatIps.0.Ip": "192.168.1.2"
          },
          "response": {"Response": {"RequestId": "898b431c-80f6-80f6-80f6-e6e8038a0683"}}
        }
      ]
    },
    {
      "name": "DeleteLoadBalancerSnatIps",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "Ips", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameterValue",
        "LimitExceeded"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-cuxw2rm0", "Ips.0": "192.168.0.128"},
          "response": {"Response": {"RequestId": "898b431c-2745-4b27-80f6-e6e8038a0683"}}
        }
      ]
    },
    {
      "name": "SetLoadBalancerSecurityGroups",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "SecurityGroups",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "constraints": {"maxItems": 50}
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2r00",
            "SecurityGroups.0": "sg-0936o7sd",
            "SecurityGroups.1": "sg-12345678"
          },
          "response": {"Response": {"RequestId": "00ca7fca-90f1-47fe-a724-5d7e96d04633"}}
        },
        {
          "request": {"LoadBalancerId": "lb-cuxw2r00", "SecurityGroups.0": "sg-0936o7sd"},
          "response": {"Response": {"RequestId": "00ca7fca-90f1-47fe-a724-5d7e96d04644"}}
        },
        {
          "request": {"LoadBalancerId": "lb-cuxw2r00"},
          "response": {"Response": {"RequestId": "00ca7fca-90f1-47fe-a724-5d7e96d04655"}}
        }
      ]
    },
    {
      "name": "SetSecurityGroupForLoadbalancers",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "SecurityGroup", "type": {"kind": "string"}, "required": true},
        {
          "name": "OperationType",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["ADD", "DEL"]}
        },
        {"name": "LoadBalancerIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "SecurityGroup": "sg-12345678",
            "OperationType": "ADD",
            "LoadBalancerIds.0": "lb-0936o712",
            "LoadBalancerIds.1": "lb-tttt5555"
          },
          "response": {"Response": {"RequestId": "00ca7fca-90f1-47fe-a724-5d7e96d04633"}}
        }
      ]
    },
    {
      "name": "ReplaceCertForLoadBalancers",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "OldCertificateId", "type": {"kind": "string"}, "required": true},
        {"name": "Certificate", "type": {"kind": "ref", "name": "CertificateInput"}, "required": true}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length"
      ],
      "examples": [
        {
          "request": {"OldCertificateId": "cuxw0123", "Certificate.CertId": "cuxw4567"},
          "response": {"Response": {"RequestId": "00ca7fca-90f1-47fe-a724-5d7e96d04633"}}
        }
      ]
    },
    {
      "name": "DescribeLoadBalancerListByCertId",
      "documented": true,
      "rateLimit": 20,
      "input": [{"name": "CertIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}],
      "output": [
        {
          "name": "CertSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "CertIdRelatedWithLoadBalancers"}},
          "required": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"CertIds.0": "RwFAfr8Y"},
          "response": {
            "Response": {
              "CertSet": [{"CertId": "RwFAfr8Y", "LoadBalancers": []}],
              "RequestId": "fe6059b5-faa6-4f21-92a1-0c9ee5df5e54"
            }
          }
        },
        {
          "request": {"CertIds.0": "Rrsw4nIA"},
          "response": {
            "Response": {
              "CertSet": [
                {
                  "CertId": "Rrsw4nIA",
                  "LoadBalancers": [
                    {
                      "LoadBalancerId": "lb-rbw529fz",
                      "LoadBalancerName": "test_LB",
                      "Forward": 1,
                      "Domain": "",
                      "LoadBalancerVips": ["129.226.78.67"],
                      "LoadBalancerType": "OPEN",
                      "Status": 1,
                      "CreateTime": "2019-07-02 18:12:52",
                      "StatusTime": "2019-07-02 21:50:07",
                      "ProjectId": 0,
                      "OpenBgp": 0,
                      "Snat": false,
                      "Isolation": 0,
                      "Log": "",
                      "AnycastZone": "",
                      "AddressIPVersion": "ipv4",
                      "VpcId": "vpc-lt9uj4mo",
                      "NumericalVpcId": 117008,
                      "TargetRegionInfo": {"Region": "ap-hongkong", "VpcId": "vpc-lt9uj4mo"},
                      "SubnetId": "",
                      "SecureGroups": [],
                      "Tags": [],
                      "VipIsp": "BGP",
                      "MasterZone": null,
                      "BackupZoneSet": null,
                      "IsolatedTime": null,
                      "ExpireTime": null,
                      "ChargeType": null,
                      "NetworkAttributes": null,
                      "PrepaidAttributes": null
                    }
                  ]
                }
              ],
              "RequestId": "7718d187-7684-4294-954b-1e13009d75f6"
            }
          }
        }
      ]
    },
    {
      "name": "SetLoadBalancerClsLog",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "LogSetId", "type": {"kind": "string"}, "required": true},
        {"name": "LogTopicId", "type": {"kind": "string"}, "required": true},
        {
          "name": "LogType",
          "type": {"kind": "string"},
          "constraints": {"enum": ["ACCESS", "HEALTH"], "default": "ACCESS"}
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.RegionNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-cuxw2r00",
            "LogSetId": "xxxx-xx-xx-xx-xxxxxxxxx",
            "LogTopicId": "xxxx-xx-xx-xx-yyyyyyyyy"
          },
          "response": {"Response": {"RequestId": "78a40898-8210-44c7-8bc6-f83e50878d12"}}
        },
        {
          "request": {"LoadBalancerId": "lb-cuxw2r00", "LogSetId": "", "LogTopicId": ""},
          "response": {"Response": {"RequestId": "78a40898-8210-44c7-8bc6-f83e50878d12"}}
        }
      ]
    },
    {
      "name": "DescribeQuota",
      "documented": true,
      "rateLimit": 20,
      "input": [],
      "output": [
        {"name": "QuotaSet", "type": {"kind": "array", "items": {"kind": "ref", "name": "Quota"}}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": ["InternalError", "InvalidParameter.FormatError", "UnsupportedOperation"],
      "examples": [
        {
          "request": {},
          "response": {
            "Response": {
              "QuotaSet": [
                {"QuotaId": "TOTAL_OPEN_CLB_QUOTA", "QuotaLimit": 50, "QuotaCurrent": 2},
                {"QuotaId": "TOTAL_INTERNAL_CLB_QUOTA", "QuotaLimit": 100, "QuotaCurrent": 3},
                {"QuotaId": "TOTAL_LISTENER_QUOTA", "QuotaLimit": 50, "QuotaCurrent": null},
                {"QuotaId": "TOTAL_TARGET_BIND_QUOTA", "QuotaLimit": 50, "QuotaCurrent": null},
                {"QuotaId": "TOTAL_LISTENER_RULE_QUOTA", "QuotaLimit": 50, "QuotaCurrent": null}
              ],
              "RequestId": "92e23338-bccb-4950-8b0d-b3d50e05975b"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeResources",
      "documented": true,
      "rateLimit": 20,
      "paging": {
        "value": {
          "position": "Offset",
          "counts": "items",
          "size": "Limit",
          "defaultSize": 100,
          "maxSize": 100,
          "items": ["ZoneResourceSet"],
          "total": ["TotalCount"]
        }
      },
      "input": [
        {"name": "Limit", "type": {"kind": "integer"}, "constraints": {"max": 100, "default": 20}},
        {"name": "Offset", "type": {"kind": "integer"}, "constraints": {"default": 0}},
        {"name": "Filters", "type": {"kind": "array", "items": {"kind": "ref", "name": "Filter"}}}
      ],
      "output": [
        {
          "name": "ZoneResourceSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ZoneResource"}},
          "required": true
        },
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.InvalidFilter",
        "InvalidParameterValue.Length",
        "InvalidParameterValue.Range"
      ],
      "filters": [{"name": "zone"}, {"name": "isp"}],
      "examples": [
        {
          "request": {"Limit": "20", "Offset": "0"},
          "response": {
            "Response": {
              "TotalCount": 3,
              "ZoneResourceSet": [
                {
                  "LocalZone": false,
                  "EdgeZone": false,
                  "SlaveZone": null,
                  "MasterZone": "ap-guangzhou-1",
                  "IPVersion": "IPv4",
                  "ZoneRegion": "ap-guangzhou",
                  "ResourceSet": [{"Isp": "BGP", "Type": ["BGP"]}, {"Isp": "CMCC", "Type": ["CMCC"]}],
                  "ZoneResourceType": "SHARED"
                }
              ],
              "RequestId": "d09b91ba-a81e-4ca3-b423-c64e60127c64"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeClassicalLBListeners",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerIds", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "Protocol", "type": {"kind": "string"}, "constraints": {"enum": ["TCP", "UDP", "HTTP", "HTTPS"]}},
        {"name": "ListenerPort", "type": {"kind": "integer"}, "constraints": {"min": 1, "max": 65535}},
        {"name": "Status", "type": {"kind": "integer"}, "constraints": {"enum": [0, 1]}}
      ],
      "output": [
        {
          "name": "Listeners",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ClassicalListener"}},
          "required": true,
          "nullable": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "UnauthorizedOperation",
        "UnsupportedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-a3u5l5zc"},
          "response": {
            "Response": {
              "Listeners": [
                {
                  "ListenerId": "lbl-3jur3gei",
                  "ListenerPort": 111,
                  "InstancePort": 1111,
                  "ListenerName": "test",
                  "Protocol": "tcp",
                  "SessionExpire": 0,
                  "HealthSwitch": 1,
                  "TimeOut": 2,
                  "IntervalTime": 5,
                  "HealthNum": 3,
                  "UnhealthNum": 3,
                  "HttpHash": "",
                  "HttpCode": 31,
                  "HttpCheckPath": "",
                  "SSLMode": "",
                  "CertId": "",
                  "CertCaId": "",
                  "Status": 1
                }
              ],
              "RequestId": "5da375f4-214d-42bb-8d50-e74bf556b38f"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeClassicalLBTargets",
      "documented": true,
      "rateLimit": 20,
      "input": [{"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true}],
      "output": [
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ClassicalTarget"}},
          "required": true,
          "nullable": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-a3u5l5zc"},
          "response": {
            "Response": {
              "Targets": [
                {
                  "Type": "CVM",
                  "InstanceId": "ins-odjhn6vc",
                  "Weight": 30,
                  "InstanceName": "vpc02",
                  "PrivateIpAddresses": ["10.104.63.53"],
                  "PublicIpAddresses": [],
                  "RunFlag": 2
                }
              ],
              "RequestId": "1e241bcf-4091-481e-9d81-8c0d01d3f82d"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeClassicalLBHealthStatus",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}}
      ],
      "output": [
        {
          "name": "HealthList",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ClassicalHealth"}},
          "required": true,
          "nullable": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-a3u5l5zc"},
          "response": {
            "Response": {
              "HealthList": [
                {"IP": "10.142.9.250", "Port": 1111, "ListenerPort": 111, "Protocol": "TCP", "HealthStatus": 0},
                {"IP": "10.104.63.53", "Port": 1111, "ListenerPort": 111, "Protocol": "TCP", "HealthStatus": 0},
                {"IP": "10.104.126.68", "Port": 1111, "ListenerPort": 111, "Protocol": "TCP", "HealthStatus": 0},
                {"IP": "10.142.9.250", "Port": 12312, "ListenerPort": 1213, "Protocol": "UDP", "HealthStatus": 1},
                {"IP": "10.104.126.68", "Port": 12312, "ListenerPort": 1213, "Protocol": "UDP", "HealthStatus": 1},
                {"IP": "10.104.63.53", "Port": 12312, "ListenerPort": 1213, "Protocol": "UDP", "HealthStatus": 1}
              ],
              "RequestId": "b18d94ba-94fa-4c59-b66c-840d11a6a0f3"
            }
          }
        }
      ]
    },
    {
      "name": "RegisterTargetsWithClassicalLB",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ClassicalTargetInfo"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "LoadBalancerId": "lb-a3u5l5zc",
            "Targets.0.InstanceId": "ins-lhhn9fhk",
            "Targets.0.Weight": "20"
          },
          "response": {"Response": {"RequestId": "bab5b8c4-7e9f-4032-90fb-c61ee6678c73"}}
        }
      ]
    },
    {
      "name": "DeregisterTargetsFromClassicalLB",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeTaskStatus", "by": "RequestId"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeTaskStatus",
            "of": "task",
            "member": "RequestId",
            "to": "TaskId",
            "status": ["Status"],
            "succeeded": [0],
            "failed": [1],
            "pending": [2]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "InstanceIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-a3u5l5zc", "InstanceIds.0": "ins-odjhn6vc"},
          "response": {"Response": {"RequestId": "a8ae0a06-f935-4a1b-bc73-f5055f3e1954"}}
        }
      ]
    },
    {
      "name": "DescribeClassicalLBByInstanceId",
      "documented": true,
      "rateLimit": 20,
      "input": [{"name": "InstanceIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}],
      "output": [
        {
          "name": "LoadBalancerInfoList",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ClassicalLoadBalancerInfo"}},
          "required": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"InstanceIds.0": "ins-odjhn6vc"},
          "response": {
            "Response": {
              "LoadBalancerInfoList": [
                {"InstanceId": "ins-odjhn6vc", "LoadBalancerIds": ["lb-2zkbmcy4", "lb-a3u5l5zc"]}
              ],
              "RequestId": "e6dd52d7-d80d-49f1-85ef-24a4a8221370"
            }
          }
        }
      ]
    },
    {
      "name": "MigrateClassicalLoadBalancers",
      "documented": true,
      "rateLimit": 20,
      "async": {"pollWith": "DescribeLoadBalancers", "by": "LoadBalancerIds"},
      "waiting": {
        "value": [
          {
            "poll": "DescribeLoadBalancers",
            "of": "resource",
            "member": "LoadBalancerIds",
            "to": "LoadBalancerIds",
            "status": ["LoadBalancerSet", "Status"],
            "succeeded": [1],
            "failed": [],
            "pending": [0]
          }
        ]
      },
      "input": [
        {"name": "LoadBalancerIds", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true},
        {"name": "ExclusiveCluster", "type": {"kind": "ref", "name": "ExclusiveCluster"}}
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "LimitExceeded",
        "MissingParameter",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerIds.0": "lb-isdw5mum"},
          "response": {"Response": {"RequestId": "55afe8ae-9580-4582-92e6-c7e67f893c1f"}}
        }
      ]
    },
    {
      "name": "InquiryPriceRefundLoadBalancer",
      "documented": true,
      "rateLimit": 20,
      "input": [{"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true}],
      "output": [
        {"name": "Price", "type": {"kind": "ref", "name": "Price"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "ResourceInsufficient"
      ],
      "examples": [
        {
          "request": {"LoadBalancerId": "lb-56h15sy2"},
          "response": {
            "Response": {
              "Price": {
                "BandwidthPrice": null,
                "InstancePrice": {"UnitPrice": null, "ChargeUnit": null, "OriginalPrice": 79.02, "DiscountPrice": null}
              },
              "RequestId": "06cdb8b7-1d26-4195-9d41-f3fc861d9530"
            }
          }
        }
      ]
    },
    {
      "name": "SetCustomizedConfigForLoadBalancer",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {
          "name": "OperationType",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["ADD", "DELETE", "UPDATE", "BIND", "UNBIND"]}
        },
        {"name": "UconfigId", "type": {"kind": "string"}},
        {"name": "ConfigContent", "type": {"kind": "string"}},
        {"name": "ConfigName", "type": {"kind": "string"}},
        {"name": "LoadBalancerIds", "type": {"kind": "array", "items": {"kind": "string"}}}
      ],
      "output": [
        {"name": "ConfigId", "type": {"kind": "string"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "MissingParameter",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {
            "OperationType": "ADD",
            "ConfigContent": "client_max_body_size 222M;",
            "ConfigName": "config_test"
          },
          "response": {"Response": {"ConfigId": "pz-1234abcd", "RequestId": "83129908-a282-4f9f-8ab-131a3025ba22"}}
        }
      ]
    },
    {
      "name": "DescribeCustomizedConfigList",
      "documented": true,
      "rateLimit": 20,
      "paging": {
        "value": {
          "position": "Offset",
          "counts": "items",
          "size": "Limit",
          "defaultSize": 20,
          "items": ["ConfigList"],
          "total": ["TotalCount"]
        }
      },
      "input": [
        {
          "name": "ConfigType",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["CLB", "SERVER", "LOCATION"]}
        },
        {"name": "Offset", "type": {"kind": "integer"}, "constraints": {"default": 0}},
        {"name": "Limit", "type": {"kind": "integer"}, "constraints": {"default": 20}},
        {"name": "ConfigName", "type": {"kind": "string"}},
        {"name": "UconfigIds", "type": {"kind": "array", "items": {"kind": "string"}}},
        {"name": "Filters", "type": {"kind": "array", "items": {"kind": "ref", "name": "Filter"}}}
      ],
      "output": [
        {
          "name": "ConfigList",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ConfigListItem"}},
          "required": true
        },
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.ListenerIdNotFound",
        "InvalidParameter.LocationNotFound",
        "InvalidParameter.PortCheckFailed",
        "InvalidParameter.ProtocolCheckFailed",
        "InvalidParameter.RegionNotFound",
        "InvalidParameter.RewriteAlreadyExist",
        "InvalidParameter.SomeRewriteNotFound",
        "InvalidParameterValue",
        "InvalidParameterValue.Duplicate",
        "InvalidParameterValue.InvalidFilter",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "MissingParameter",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "filters": [{"name": "loadbalancer-id"}, {"name": "vip"}],
      "examples": [
        {
          "request": {"ConfigType": "CLB", "Offset": "0", "Limit": "3"},
          "response": {
            "Response": {
              "ConfigList": [
                {
                  "UconfigId": "pz-go2gs3d6",
                  "ConfigType": "CLB",
                  "ConfigContent": "client_max_body_size 1m;",
                  "ConfigName": "122222",
                  "CreateTimestamp": "2019-11-28 20:44:24",
                  "UpdateTimestamp": "2020-03-01 11:11:27"
                }
              ],
              "TotalCount": 1,
              "RequestId": "d6f74bc7-2b26-4f5f-9dd8-6f0c8e8e2cc2"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeCustomizedConfigAssociateList",
      "documented": true,
      "rateLimit": 20,
      "paging": {
        "value": {
          "position": "Offset",
          "counts": "items",
          "size": "Limit",
          "defaultSize": 20,
          "items": ["BindList"],
          "total": ["TotalCount"]
        }
      },
      "input": [
        {"name": "UconfigId", "type": {"kind": "string"}},
        {"name": "Offset", "type": {"kind": "integer"}, "constraints": {"default": 0}},
        {"name": "Limit", "type": {"kind": "integer"}, "constraints": {"default": 20}},
        {"name": "Domain", "type": {"kind": "string"}}
      ],
      "output": [
        {
          "name": "BindList",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "BindDetailItem"}},
          "required": true
        },
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameterValue",
        "InvalidParameterValue.Length",
        "MissingParameter",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"UconfigId": "pz-fi018waq", "Offset": "0", "Limit": "3"},
          "response": {
            "Response": {
              "BindList": [
                {
                  "LoadBalancerId": "lb-az5a9oyo",
                  "ListenerId": "lbl-nppnktey",
                  "Domain": "www.aaa.com",
                  "LocationId": "loc-nppnktey",
                  "ListenerName": "test",
                  "Protocol": "http",
                  "Vport": 80,
                  "Url": "",
                  "UconfigId": "pz-n651fsue"
                }
              ],
              "TotalCount": 1,
              "RequestId": "83129908-a282-4f9f-8ab-131a3025ba11"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeLBListeners",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {"name": "Backends", "type": {"kind": "array", "items": {"kind": "ref", "name": "LbRsItem"}}, "required": true}
      ],
      "output": [
        {
          "name": "LoadBalancers",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "LBItem"}},
          "required": true
        },
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.ListenerIdNotFound",
        "InvalidParameterValue.Length",
        "LimitExceeded",
        "MissingParameter",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"Backends.0.VpcId": "vpc-xxxxxx", "Backends.0.PrivateIp": "1.1.1.1"},
          "response": {
            "Response": {
              "LoadBalancers": [
                {
                  "LoadBalancerId": "lb-xxxxxx",
                  "Vip": "10.0.0.1",
                  "Region": "ap-guangzhou",
                  "Listeners": [
                    {
                      "ListenerId": "lbl-xxxxxx",
                      "Protocol": "TCP",
                      "Port": 81,
                      "EndPort": 0,
                      "Rules": null,
                      "Targets": [{"Type": "eni", "PrivateIp": "10.0.0.2", "Port": 1201, "VpcId": 1111, "Weight": 10}]
                    }
                  ]
                }
              ],
              "RequestId": "83129908-a282-4f9f-8ab-131a3025ba22"
            }
          }
        }
      ]
    },
    {
      "name": "ModifyLoadBalancerSla",
      "documented": true,
      "rateLimit": 20,
      "input": [
        {
          "name": "LoadBalancerSla",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "SlaUpdateParam"}},
          "required": true
        }
      ],
      "output": [{"name": "RequestId", "type": {"kind": "string"}, "required": true}],
      "errors": [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.ListenerIdNotFound",
        "ResourceInsufficient",
        "UnauthorizedOperation"
      ],
      "examples": [
        {
          "request": {"LoadBalancerSla": [{"SlaType": "SLA", "LoadBalancerId": "lb-db2n****"}]},
          "response": {"Response": {"RequestId": "c1157c81-f3dc-4f2a-9346-76f161d548eb"}}
        }
      ]
    },
    {
      "name": "DescribeLoadBalancerOverview",
      "documented": true,
      "rateLimit": 20,
      "input": [],
      "output": [
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {"name": "RunningCount", "type": {"kind": "integer"}, "required": true},
        {"name": "IsolationCount", "type": {"kind": "integer"}, "required": true},
        {"name": "WillExpireCount", "type": {"kind": "integer"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "AuthFailure",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError"
      ],
      "examples": [
        {
          "request": {},
          "response": {
            "Response": {
              "TotalCount": 0,
              "RunningCount": 0,
              "IsolationCount": 0,
              "WillExpireCount": 0,
              "RequestId": "03b18184-caf1-40d7-b01a-8a76565b94ad"
            }
          }
        }
      ]
    },
    {
      "name": "DescribeIdleLoadBalancers",
      "documented": true,
      "rateLimit": 20,
      "paging": {
        "value": {
          "position": "Offset",
          "counts": "items",
          "size": "Limit",
          "defaultSize": 100,
          "maxSize": 100,
          "items": ["IdleLoadBalancers"],
          "total": ["TotalCount"]
        }
      },
      "input": [
        {"name": "Offset", "type": {"kind": "integer"}, "constraints": {"default": 0}},
        {"name": "Limit", "type": {"kind": "integer"}, "constraints": {"max": 100, "default": 20}},
        {"name": "LoadBalancerRegion", "type": {"kind": "string"}}
      ],
      "output": [
        {
          "name": "IdleLoadBalancers",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "IdleLoadBalancer"}},
          "required": true,
          "nullable": true
        },
        {"name": "TotalCount", "type": {"kind": "integer"}, "required": true},
        {"name": "RequestId", "type": {"kind": "string"}, "required": true}
      ],
      "errors": [
        "AuthFailure",
        "DryRunOperation",
        "FailedOperation",
        "FailedOperation.InvalidLBStatus",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.FormatError",
        "InvalidParameter.InvalidFilter",
        "InvalidParameter.LBIdNotFound",
        "InvalidParameter.ListenerIdNotFound",
        "InvalidParameter.LocationNotFound",
        "InvalidParameter.PortCheckFailed",
        "InvalidParameterValue.Range"
      ],
      "examples": [
        {
          "request": {},
          "response": {
            "Response": {
              "TotalCount": 46,
              "IdleLoadBalancers": [
                {
                  "LoadBalancerId": "lb-111i6a3k",
                  "LoadBalancerName": "lb-613054ce",
                  "Region": "ap-guangzhou",
                  "Vip": "172.16.32.29",
                  "IdleReason": "NO_RULES",
                  "Status": 1,
                  "Forward": 1
                }
              ],
              "RequestId": "afa28690-f148-483f-9727-58c2f1da3794"
            }
          }
        }
      ]
    }
  ],
  "types": [
    {
      "name": "AssociationItem",
      "members": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "LocationId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Protocol", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {"name": "Domain", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Url", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "LoadBalancerName", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerName", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "Backend",
      "members": [
        {"name": "Type", "type": {"kind": "string"}, "required": true, "constraints": {"enum": ["CVM", "ENI"]}},
        {"name": "InstanceId", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {
          "name": "Weight",
          "type": {"kind": "integer"},
          "required": true,
          "constraints": {"min": 0, "max": 100, "default": 10}
        },
        {
          "name": "PublicIpAddresses",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {
          "name": "PrivateIpAddresses",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {"name": "InstanceName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "RegisteredTime", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "EniId", "type": {"kind": "string"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "BasicTargetGroupInfo",
      "members": [
        {"name": "TargetGroupId", "type": {"kind": "string"}, "required": true},
        {"name": "TargetGroupName", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "BatchTarget",
      "members": [
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {"name": "InstanceId", "type": {"kind": "string"}},
        {"name": "EniIp", "type": {"kind": "string"}},
        {"name": "Weight", "type": {"kind": "integer"}, "constraints": {"min": 0, "max": 100, "default": 10}},
        {"name": "LocationId", "type": {"kind": "string"}}
      ],
      "rules": [{"kind": "anyOf", "members": ["InstanceId", "EniIp"]}]
    },
    {
      "name": "BindDetailItem",
      "members": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Domain", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "LocationId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "ListenerName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Protocol", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Vport", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "Url", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "UconfigId", "type": {"kind": "string"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "BlockedIP",
      "members": [
        {"name": "IP", "type": {"kind": "string"}, "required": true},
        {"name": "CreateTime", "type": {"kind": "string"}, "required": true},
        {"name": "ExpireTime", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "CertIdRelatedWithLoadBalancers",
      "members": [
        {"name": "CertId", "type": {"kind": "string"}, "required": true},
        {
          "name": "LoadBalancers",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "LoadBalancer"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "CertInfo",
      "members": [
        {"name": "CertId", "type": {"kind": "string"}},
        {"name": "CertName", "type": {"kind": "string"}},
        {"name": "CertContent", "type": {"kind": "string"}},
        {"name": "CertKey", "type": {"kind": "string"}}
      ],
      "rules": [
        {"kind": "requiredWhen", "members": ["CertContent", "CertKey"], "when": {"member": "CertId", "absent": true}},
        {"kind": "requiredWhen", "members": ["CertName"], "when": {"member": "CertId", "absent": true}},
        {"kind": "requiredWhen", "members": ["CertContent"], "when": {"member": "CertId", "absent": true}},
        {"kind": "requiredWhen", "members": ["CertKey"], "when": {"member": "CertId", "absent": true}}
      ]
    },
    {
      "name": "CertificateInput",
      "members": [
        {"name": "SSLMode", "type": {"kind": "string"}, "constraints": {"enum": ["UNIDIRECTIONAL", "MUTUAL"]}},
        {"name": "CertId", "type": {"kind": "string"}},
        {"name": "CertCaId", "type": {"kind": "string"}},
        {"name": "CertName", "type": {"kind": "string"}},
        {"name": "CertKey", "type": {"kind": "string"}},
        {"name": "CertContent", "type": {"kind": "string"}},
        {"name": "CertCaName", "type": {"kind": "string"}},
        {"name": "CertCaContent", "type": {"kind": "string"}}
      ],
      "rules": [
        {
          "kind": "requiredWhen",
          "members": ["CertContent", "CertKey", "CertName"],
          "when": {"member": "CertId", "absent": true}
        },
        {"kind": "requiredWhen", "members": ["CertName"], "when": {"member": "CertId", "absent": true}},
        {"kind": "requiredWhen", "members": ["CertKey"], "when": {"member": "CertId", "absent": true}},
        {"kind": "requiredWhen", "members": ["CertContent"], "when": {"member": "CertId", "absent": true}}
      ]
    },
    {
      "name": "CertificateOutput",
      "members": [
        {
          "name": "SSLMode",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["UNIDIRECTIONAL", "MUTUAL"]}
        },
        {"name": "CertId", "type": {"kind": "string"}, "required": true},
        {"name": "CertCaId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "ExtCertIds",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "ClassicalHealth",
      "members": [
        {"name": "IP", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {"name": "ListenerPort", "type": {"kind": "integer"}, "required": true},
        {"name": "Protocol", "type": {"kind": "string"}, "required": true},
        {"name": "HealthStatus", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [1, 0]}}
      ]
    },
    {
      "name": "ClassicalListener",
      "members": [
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerPort", "type": {"kind": "integer"}, "required": true},
        {"name": "InstancePort", "type": {"kind": "integer"}, "required": true},
        {"name": "ListenerName", "type": {"kind": "string"}, "required": true},
        {"name": "Protocol", "type": {"kind": "string"}, "required": true},
        {"name": "SessionExpire", "type": {"kind": "integer"}, "required": true},
        {"name": "HealthSwitch", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [1, 0]}},
        {"name": "TimeOut", "type": {"kind": "integer"}, "required": true},
        {"name": "IntervalTime", "type": {"kind": "integer"}, "required": true},
        {"name": "HealthNum", "type": {"kind": "integer"}, "required": true},
        {"name": "UnhealthNum", "type": {"kind": "integer"}, "required": true},
        {"name": "HttpHash", "type": {"kind": "string"}, "required": true},
        {"name": "HttpCode", "type": {"kind": "integer"}, "required": true},
        {"name": "HttpCheckPath", "type": {"kind": "string"}, "required": true},
        {"name": "SSLMode", "type": {"kind": "string"}, "required": true},
        {"name": "CertId", "type": {"kind": "string"}, "required": true},
        {"name": "CertCaId", "type": {"kind": "string"}, "required": true},
        {"name": "Status", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [0, 1]}}
      ]
    },
    {
      "name": "ClassicalLoadBalancerInfo",
      "members": [
        {"name": "InstanceId", "type": {"kind": "string"}, "required": true},
        {
          "name": "LoadBalancerIds",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "ClassicalTarget",
      "members": [
        {"name": "Type", "type": {"kind": "string"}, "required": true, "constraints": {"enum": ["CVM", "ENI"]}},
        {"name": "InstanceId", "type": {"kind": "string"}, "required": true},
        {
          "name": "Weight",
          "type": {"kind": "integer"},
          "required": true,
          "constraints": {"min": 0, "max": 100, "default": 10}
        },
        {
          "name": "PublicIpAddresses",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {
          "name": "PrivateIpAddresses",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {"name": "InstanceName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "RunFlag",
          "type": {"kind": "integer"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 19, 21]}
        }
      ]
    },
    {
      "name": "ClassicalTargetInfo",
      "members": [
        {"name": "InstanceId", "type": {"kind": "string"}, "required": true},
        {"name": "Weight", "type": {"kind": "integer"}, "constraints": {"min": 0, "max": 100}}
      ]
    },
    {
      "name": "ClusterItem",
      "members": [
        {"name": "ClusterId", "type": {"kind": "string"}, "required": true},
        {"name": "ClusterName", "type": {"kind": "string"}, "nullable": true},
        {"name": "Zone", "type": {"kind": "string"}, "nullable": true}
      ]
    },
    {
      "name": "ConfigListItem",
      "members": [
        {"name": "UconfigId", "type": {"kind": "string"}, "required": true},
        {"name": "ConfigType", "type": {"kind": "string"}, "required": true},
        {"name": "ConfigName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "ConfigContent", "type": {"kind": "string"}, "required": true},
        {"name": "CreateTimestamp", "type": {"kind": "string"}, "required": true},
        {"name": "UpdateTimestamp", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "CrossTargets",
      "members": [
        {"name": "LocalVpcId", "type": {"kind": "string"}, "required": true},
        {"name": "VpcId", "type": {"kind": "string"}, "required": true},
        {"name": "IP", "type": {"kind": "string"}, "required": true},
        {"name": "VpcName", "type": {"kind": "string"}, "required": true},
        {"name": "EniId", "type": {"kind": "string"}, "required": true},
        {"name": "InstanceId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "InstanceName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Region", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "ExclusiveCluster",
      "members": [
        {
          "name": "L4Clusters",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ClusterItem"}},
          "nullable": true
        },
        {
          "name": "L7Clusters",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ClusterItem"}},
          "nullable": true
        },
        {"name": "ClassicalCluster", "type": {"kind": "ref", "name": "ClusterItem"}, "nullable": true}
      ]
    },
    {
      "name": "ExtraInfo",
      "members": [
        {"name": "ZhiTong", "type": {"kind": "boolean"}, "required": true, "nullable": true},
        {"name": "TgwGroupName", "type": {"kind": "string"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "Filter",
      "members": [
        {"name": "Name", "type": {"kind": "string"}, "required": true},
        {"name": "Values", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true}
      ]
    },
    {
      "name": "FunctionInfo",
      "members": [
        {"name": "FunctionNamespace", "type": {"kind": "string"}, "required": true},
        {"name": "FunctionName", "type": {"kind": "string"}, "required": true},
        {"name": "FunctionQualifier", "type": {"kind": "string"}, "required": true},
        {
          "name": "FunctionQualifierType",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"enum": ["VERSION", "ALIAS"]}
        }
      ]
    },
    {
      "name": "FunctionTarget",
      "members": [
        {"name": "Function", "type": {"kind": "ref", "name": "FunctionInfo"}, "required": true, "nullable": true},
        {"name": "Weight", "type": {"kind": "integer"}}
      ]
    },
    {
      "name": "HealthCheck",
      "members": [
        {"name": "HealthSwitch", "type": {"kind": "integer"}, "constraints": {"enum": [1, 0]}},
        {
          "name": "TimeOut",
          "type": {"kind": "integer"},
          "nullable": true,
          "constraints": {"min": 2, "max": 60, "default": 2}
        },
        {
          "name": "IntervalTime",
          "type": {"kind": "integer"},
          "nullable": true,
          "constraints": {"min": 2, "max": 300, "default": 5}
        },
        {
          "name": "HealthNum",
          "type": {"kind": "integer"},
          "nullable": true,
          "constraints": {"min": 2, "max": 10, "default": 3}
        },
        {
          "name": "UnHealthNum",
          "type": {"kind": "integer"},
          "nullable": true,
          "constraints": {"min": 2, "max": 10, "default": 3}
        },
        {
          "name": "HttpCode",
          "type": {"kind": "integer"},
          "nullable": true,
          "constraints": {"min": 1, "max": 31, "default": 31}
        },
        {"name": "HttpCheckPath", "type": {"kind": "string"}, "nullable": true},
        {"name": "HttpCheckDomain", "type": {"kind": "string"}, "nullable": true},
        {
          "name": "HttpCheckMethod",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"enum": ["HEAD", "GET"], "default": "HEAD"}
        },
        {"name": "CheckPort", "type": {"kind": "integer"}, "nullable": true},
        {"name": "ContextType", "type": {"kind": "string"}, "nullable": true, "constraints": {"enum": ["HEX", "TEXT"]}},
        {
          "name": "SendContext",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"maxLength": 500, "pattern": "^[ -~]*$"}
        },
        {
          "name": "RecvContext",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"maxLength": 500, "pattern": "^[ -~]*$"}
        },
        {
          "name": "CheckType",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"enum": ["TCP", "HTTP", "HTTPS", "GRPC", "PING", "CUSTOM"]}
        },
        {
          "name": "HttpVersion",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"enum": ["HTTP/1.0", "HTTP/1.1"]}
        },
        {
          "name": "SourceIpType",
          "type": {"kind": "integer"},
          "nullable": true,
          "constraints": {"enum": [0, 1], "default": 0}
        },
        {"name": "ExtendedCode", "type": {"kind": "string"}, "nullable": true, "constraints": {"default": "12"}}
      ],
      "rules": [
        {"kind": "requiredWhen", "members": ["ContextType"], "when": {"member": "CheckType", "is": ["CUSTOM"]}},
        {"kind": "requiredWhen", "members": ["SendContext"], "when": {"member": "CheckType", "is": ["CUSTOM"]}},
        {"kind": "requiredWhen", "members": ["RecvContext"], "when": {"member": "CheckType", "is": ["CUSTOM"]}}
      ]
    },
    {
      "name": "IdleLoadBalancer",
      "members": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "LoadBalancerName", "type": {"kind": "string"}, "required": true},
        {"name": "Region", "type": {"kind": "string"}, "required": true},
        {"name": "Vip", "type": {"kind": "string"}, "required": true},
        {
          "name": "IdleReason",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["NO_RULES", "NO_RS"]}
        },
        {"name": "Status", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [0, 1]}},
        {"name": "Forward", "type": {"kind": "integer"}, "required": true, "constraints": {"enum": [1, 0]}},
        {"name": "Domain", "type": {"kind": "string"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "InternetAccessible",
      "members": [
        {
          "name": "InternetChargeType",
          "type": {"kind": "string"},
          "constraints": {"enum": ["TRAFFIC_POSTPAID_BY_HOUR", "BANDWIDTH_POSTPAID_BY_HOUR", "BANDWIDTH_PACKAGE"]}
        },
        {
          "name": "InternetMaxBandwidthOut",
          "type": {"kind": "integer"},
          "nullable": true,
          "constraints": {"min": 1, "max": 61440}
        },
        {"name": "BandwidthpkgSubType", "type": {"kind": "string"}, "nullable": true}
      ]
    },
    {
      "name": "ItemPrice",
      "members": [
        {"name": "UnitPrice", "type": {"kind": "float"}, "required": true, "nullable": true},
        {
          "name": "ChargeUnit",
          "type": {"kind": "string"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": ["HOURLY", "GB"]}
        },
        {"name": "OriginalPrice", "type": {"kind": "float"}, "required": true, "nullable": true},
        {"name": "DiscountPrice", "type": {"kind": "float"}, "required": true, "nullable": true},
        {"name": "UnitPriceDiscount", "type": {"kind": "float"}, "required": true, "nullable": true},
        {"name": "Discount", "type": {"kind": "float"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "LBChargePrepaid",
      "members": [
        {
          "name": "RenewFlag",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"enum": ["AUTO_RENEW", "MANUAL_RENEW"]}
        },
        {"name": "Period", "type": {"kind": "integer"}, "nullable": true}
      ]
    },
    {
      "name": "LBItem",
      "members": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "Vip", "type": {"kind": "string"}, "required": true},
        {
          "name": "Listeners",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ListenerItem"}},
          "required": true
        },
        {"name": "Region", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "LbRsItem",
      "members": [
        {"name": "VpcId", "type": {"kind": "string"}, "required": true},
        {"name": "PrivateIp", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "LbRsTargets",
      "members": [
        {"name": "Type", "type": {"kind": "string"}, "required": true, "constraints": {"enum": ["cvm", "eni"]}},
        {"name": "PrivateIp", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {"name": "VpcId", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "Weight", "type": {"kind": "integer"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "Listener",
      "members": [
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "Protocol", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {
          "name": "Certificate",
          "type": {"kind": "ref", "name": "CertificateOutput"},
          "required": true,
          "nullable": true
        },
        {"name": "HealthCheck", "type": {"kind": "ref", "name": "HealthCheck"}, "required": true, "nullable": true},
        {"name": "Scheduler", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "SessionExpireTime", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {
          "name": "SniSwitch",
          "type": {"kind": "integer"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": [1, 0]}
        },
        {
          "name": "Rules",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "RuleOutput"}},
          "required": true,
          "nullable": true
        },
        {"name": "ListenerName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "CreateTime", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "EndPort", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "TargetType", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "TargetGroup",
          "type": {"kind": "ref", "name": "BasicTargetGroupInfo"},
          "required": true,
          "nullable": true
        },
        {
          "name": "SessionType",
          "type": {"kind": "string"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": ["Normal", "QUIC_CID"]}
        },
        {
          "name": "KeepaliveEnable",
          "type": {"kind": "integer"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": [1, 0]}
        },
        {"name": "Toa", "type": {"kind": "boolean"}, "required": true, "nullable": true},
        {"name": "DeregisterTargetRst", "type": {"kind": "boolean"}, "required": true, "nullable": true},
        {
          "name": "AttrFlags",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {
          "name": "TargetGroupList",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "BasicTargetGroupInfo"}},
          "required": true,
          "nullable": true
        },
        {"name": "MaxConn", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "MaxCps", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {
          "name": "IdleConnectTimeout",
          "type": {"kind": "integer"},
          "required": true,
          "nullable": true,
          "constraints": {"min": 300, "max": 2000, "default": 900}
        }
      ]
    },
    {
      "name": "ListenerBackend",
      "members": [
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "Protocol", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {
          "name": "Rules",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "RuleTargets"}},
          "required": true,
          "nullable": true
        },
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "Backend"}},
          "required": true,
          "nullable": true
        },
        {"name": "EndPort", "type": {"kind": "integer"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "ListenerHealth",
      "members": [
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Protocol", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {
          "name": "Rules",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "RuleHealth"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "ListenerItem",
      "members": [
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "Protocol", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {
          "name": "Rules",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "RulesItems"}},
          "required": true,
          "nullable": true
        },
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "LbRsTargets"}},
          "required": true,
          "nullable": true
        },
        {"name": "EndPort", "type": {"kind": "integer"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "LoadBalancer",
      "members": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}},
        {"name": "LoadBalancerName", "type": {"kind": "string"}},
        {"name": "LoadBalancerType", "type": {"kind": "string"}, "constraints": {"enum": ["OPEN", "INTERNAL"]}},
        {"name": "Forward", "type": {"kind": "integer"}, "constraints": {"enum": [1, 0]}},
        {"name": "Domain", "type": {"kind": "string"}, "nullable": true},
        {"name": "LoadBalancerVips", "type": {"kind": "array", "items": {"kind": "string"}}, "nullable": true},
        {"name": "Status", "type": {"kind": "integer"}, "nullable": true, "constraints": {"enum": [0, 1]}},
        {"name": "CreateTime", "type": {"kind": "string"}, "nullable": true},
        {"name": "StatusTime", "type": {"kind": "string"}, "nullable": true},
        {"name": "ProjectId", "type": {"kind": "integer"}},
        {"name": "VpcId", "type": {"kind": "string"}, "nullable": true},
        {"name": "OpenBgp", "type": {"kind": "integer"}, "nullable": true, "constraints": {"enum": [1, 0]}},
        {"name": "Snat", "type": {"kind": "boolean"}, "nullable": true},
        {"name": "Isolation", "type": {"kind": "integer"}, "nullable": true, "constraints": {"enum": [0, 1]}},
        {"name": "Log", "type": {"kind": "string"}, "nullable": true},
        {"name": "SubnetId", "type": {"kind": "string"}, "nullable": true},
        {"name": "Tags", "type": {"kind": "array", "items": {"kind": "ref", "name": "TagInfo"}}, "nullable": true},
        {"name": "SecureGroups", "type": {"kind": "array", "items": {"kind": "string"}}, "nullable": true},
        {"name": "TargetRegionInfo", "type": {"kind": "ref", "name": "TargetRegionInfo"}, "nullable": true},
        {"name": "AnycastZone", "type": {"kind": "string"}, "nullable": true},
        {
          "name": "AddressIPVersion",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"enum": ["ipv4", "ipv6"]}
        },
        {"name": "NumericalVpcId", "type": {"kind": "integer"}, "nullable": true},
        {"name": "VipIsp", "type": {"kind": "string"}, "nullable": true},
        {"name": "MasterZone", "type": {"kind": "ref", "name": "ZoneInfo"}, "nullable": true},
        {
          "name": "BackupZoneSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ZoneInfo"}},
          "nullable": true
        },
        {"name": "IsolatedTime", "type": {"kind": "string"}, "nullable": true},
        {"name": "ExpireTime", "type": {"kind": "string"}, "nullable": true},
        {
          "name": "ChargeType",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"enum": ["PREPAID", "POSTPAID_BY_HOUR"]}
        },
        {"name": "NetworkAttributes", "type": {"kind": "ref", "name": "InternetAccessible"}, "nullable": true},
        {"name": "PrepaidAttributes", "type": {"kind": "ref", "name": "LBChargePrepaid"}, "nullable": true},
        {"name": "LogSetId", "type": {"kind": "string"}, "nullable": true},
        {"name": "LogTopicId", "type": {"kind": "string"}, "nullable": true},
        {"name": "AddressIPv6", "type": {"kind": "string"}, "nullable": true},
        {"name": "ExtraInfo", "type": {"kind": "ref", "name": "ExtraInfo"}, "nullable": true},
        {"name": "IsDDos", "type": {"kind": "boolean"}, "nullable": true},
        {"name": "ConfigId", "type": {"kind": "string"}, "nullable": true},
        {"name": "LoadBalancerPassToTarget", "type": {"kind": "boolean"}, "nullable": true},
        {"name": "ExclusiveCluster", "type": {"kind": "ref", "name": "ExclusiveCluster"}, "nullable": true},
        {
          "name": "IPv6Mode",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"enum": ["IPv6Nat64", "IPv6FullChain"]}
        },
        {"name": "SnatPro", "type": {"kind": "boolean"}, "nullable": true},
        {"name": "SnatIps", "type": {"kind": "array", "items": {"kind": "ref", "name": "SnatIp"}}, "nullable": true},
        {"name": "SlaType", "type": {"kind": "string"}, "nullable": true},
        {"name": "IsBlock", "type": {"kind": "boolean"}, "nullable": true},
        {"name": "IsBlockTime", "type": {"kind": "string"}, "nullable": true},
        {"name": "LocalBgp", "type": {"kind": "boolean"}},
        {"name": "ClusterTag", "type": {"kind": "string"}, "nullable": true},
        {"name": "MixIpTarget", "type": {"kind": "boolean"}, "nullable": true},
        {"name": "Zones", "type": {"kind": "array", "items": {"kind": "string"}}, "nullable": true},
        {"name": "NfvInfo", "type": {"kind": "string"}, "nullable": true},
        {"name": "HealthLogSetId", "type": {"kind": "string"}, "nullable": true},
        {"name": "HealthLogTopicId", "type": {"kind": "string"}, "nullable": true},
        {"name": "ClusterIds", "type": {"kind": "array", "items": {"kind": "string"}}, "nullable": true},
        {"name": "AttributeFlags", "type": {"kind": "array", "items": {"kind": "string"}}, "nullable": true},
        {"name": "LoadBalancerDomain", "type": {"kind": "string"}, "nullable": true},
        {"name": "Egress", "type": {"kind": "string"}, "nullable": true}
      ]
    },
    {
      "name": "LoadBalancerDetail",
      "members": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "LoadBalancerName", "type": {"kind": "string"}, "required": true},
        {
          "name": "LoadBalancerType",
          "type": {"kind": "string"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": ["Public", "Private"]}
        },
        {
          "name": "Status",
          "type": {"kind": "integer"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": [0, 1]}
        },
        {"name": "Address", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "AddressIPv6", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "AddressIPVersion",
          "type": {"kind": "string"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": ["IPv4", "IPv6"]}
        },
        {
          "name": "IPv6Mode",
          "type": {"kind": "string"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": ["IPv6Nat64", "IPv6FullChain"]}
        },
        {"name": "Zone", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "AddressIsp", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "VpcId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "ProjectId", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "CreateTime", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "ChargeType", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "NetworkAttributes",
          "type": {"kind": "ref", "name": "InternetAccessible"},
          "required": true,
          "nullable": true
        },
        {
          "name": "PrepaidAttributes",
          "type": {"kind": "ref", "name": "LBChargePrepaid"},
          "required": true,
          "nullable": true
        },
        {"name": "ExtraInfo", "type": {"kind": "ref", "name": "ExtraInfo"}, "required": true, "nullable": true},
        {"name": "ConfigId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "Tags",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TagInfo"}},
          "required": true,
          "nullable": true
        },
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Protocol", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "LocationId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Domain", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Url", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "TargetId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "TargetAddress", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "TargetPort", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "TargetWeight", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {
          "name": "Isolation",
          "type": {"kind": "integer"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": [0, 1]}
        },
        {
          "name": "SecurityGroup",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {"name": "LoadBalancerPassToTarget", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "TargetHealth", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Domains", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "SlaveZone",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {"name": "Zones", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true, "nullable": true},
        {
          "name": "SniSwitch",
          "type": {"kind": "integer"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": [1, 0]}
        },
        {"name": "LoadBalancerDomain", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Egress", "type": {"kind": "string"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "LoadBalancerHealth",
      "members": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "LoadBalancerName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "Listeners",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ListenerHealth"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "LoadBalancerTraffic",
      "members": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "LoadBalancerName", "type": {"kind": "string"}, "required": true},
        {"name": "Region", "type": {"kind": "string"}, "required": true},
        {"name": "Vip", "type": {"kind": "string"}, "required": true},
        {"name": "OutBandwidth", "type": {"kind": "float"}, "required": true},
        {"name": "Domain", "type": {"kind": "string"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "MultiCertInfo",
      "members": [
        {
          "name": "SSLMode",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["UNIDIRECTIONAL", "MUTUAL"]}
        },
        {"name": "CertList", "type": {"kind": "array", "items": {"kind": "ref", "name": "CertInfo"}}, "required": true}
      ]
    },
    {
      "name": "Price",
      "members": [
        {"name": "InstancePrice", "type": {"kind": "ref", "name": "ItemPrice"}, "required": true, "nullable": true},
        {"name": "BandwidthPrice", "type": {"kind": "ref", "name": "ItemPrice"}, "required": true, "nullable": true},
        {"name": "LcuPrice", "type": {"kind": "ref", "name": "ItemPrice"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "Quota",
      "members": [
        {
          "name": "QuotaId",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {
            "enum": [
              "TOTAL_OPEN_CLB_QUOTA",
              "TOTAL_INTERNAL_CLB_QUOTA",
              "TOTAL_LISTENER_QUOTA",
              "TOTAL_LISTENER_RULE_QUOTA",
              "TOTAL_TARGET_BIND_QUOTA",
              "TOTAL_SNAP_IP_QUOTA",
              "TOTAL_ISP_CLB_QUOTA"
            ]
          }
        },
        {"name": "QuotaCurrent", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "QuotaLimit", "type": {"kind": "integer"}, "required": true}
      ]
    },
    {
      "name": "Resource",
      "members": [
        {
          "name": "Type",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "constraints": {"enum": ["CMCC", "CUCC", "CTCC", "BGP", "INTERNAL"]}
        },
        {"name": "Isp", "type": {"kind": "string"}, "required": true},
        {
          "name": "AvailabilitySet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "ResourceAvailability"}},
          "required": true,
          "nullable": true
        },
        {
          "name": "TypeSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TypeInfo"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "ResourceAvailability",
      "members": [
        {
          "name": "Type",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["CMCC", "CUCC", "CTCC", "BGP"]}
        },
        {
          "name": "Availability",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["Available", "Unavailable"]}
        }
      ]
    },
    {
      "name": "RewriteLocationMap",
      "members": [
        {"name": "SourceLocationId", "type": {"kind": "string"}, "required": true},
        {"name": "TargetLocationId", "type": {"kind": "string"}, "required": true},
        {"name": "RewriteCode", "type": {"kind": "integer"}, "constraints": {"enum": [301, 302, 307]}},
        {"name": "TakeUrl", "type": {"kind": "boolean"}},
        {"name": "SourceDomain", "type": {"kind": "string"}}
      ]
    },
    {
      "name": "RewriteTarget",
      "members": [
        {"name": "TargetListenerId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "TargetLocationId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "RewriteCode", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "TakeUrl", "type": {"kind": "boolean"}, "required": true, "nullable": true},
        {
          "name": "RewriteType",
          "type": {"kind": "string"},
          "required": true,
          "nullable": true,
          "constraints": {"enum": ["Manual", "Auto"]}
        }
      ]
    },
    {
      "name": "RsWeightRule",
      "members": [
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "Targets", "type": {"kind": "array", "items": {"kind": "ref", "name": "Target"}}, "required": true},
        {"name": "LocationId", "type": {"kind": "string"}},
        {"name": "Domain", "type": {"kind": "string"}},
        {"name": "Url", "type": {"kind": "string"}},
        {"name": "Weight", "type": {"kind": "integer"}, "constraints": {"min": 0, "max": 100}}
      ]
    },
    {
      "name": "RuleHealth",
      "members": [
        {"name": "LocationId", "type": {"kind": "string"}, "required": true},
        {"name": "Domain", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Url", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "TargetHealth"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "RuleInput",
      "members": [
        {
          "name": "Url",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"minLength": 1, "maxLength": 200}
        },
        {"name": "Domain", "type": {"kind": "string"}, "constraints": {"minLength": 1, "maxLength": 80}},
        {
          "name": "SessionExpireTime",
          "type": {"kind": "integer"},
          "constraints": {"min": 30, "max": 3600, "also": [0]}
        },
        {"name": "HealthCheck", "type": {"kind": "ref", "name": "HealthCheck"}},
        {"name": "Certificate", "type": {"kind": "ref", "name": "CertificateInput"}},
        {
          "name": "Scheduler",
          "type": {"kind": "string"},
          "constraints": {"enum": ["WRR", "LEAST_CONN", "IP_HASH"], "default": "WRR"}
        },
        {
          "name": "ForwardType",
          "type": {"kind": "string"},
          "constraints": {"enum": ["HTTP", "HTTPS", "GRPC", "TRPC"], "default": "HTTP"}
        },
        {"name": "DefaultServer", "type": {"kind": "boolean"}},
        {"name": "Http2", "type": {"kind": "boolean"}},
        {"name": "TargetType", "type": {"kind": "string"}, "constraints": {"enum": ["NODE", "TARGETGROUP"]}},
        {"name": "TrpcCallee", "type": {"kind": "string"}},
        {"name": "TrpcFunc", "type": {"kind": "string"}},
        {"name": "Quic", "type": {"kind": "boolean"}},
        {
          "name": "Domains",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "constraints": {"minLength": 1, "maxLength": 80}
        },
        {"name": "MultiCertInfo", "type": {"kind": "ref", "name": "MultiCertInfo"}}
      ],
      "rules": [
        {"kind": "exclusive", "members": ["Certificate", "MultiCertInfo"]},
        {"kind": "requiredWhen", "members": ["TrpcCallee"], "when": {"member": "ForwardType", "is": ["TRPC"]}},
        {"kind": "requiredWhen", "members": ["TrpcFunc"], "when": {"member": "ForwardType", "is": ["TRPC"]}}
      ]
    },
    {
      "name": "RuleOutput",
      "members": [
        {"name": "LocationId", "type": {"kind": "string"}, "required": true},
        {"name": "Domain", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Url", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "SessionExpireTime", "type": {"kind": "integer"}, "required": true},
        {"name": "HealthCheck", "type": {"kind": "ref", "name": "HealthCheck"}, "required": true, "nullable": true},
        {
          "name": "Certificate",
          "type": {"kind": "ref", "name": "CertificateOutput"},
          "required": true,
          "nullable": true
        },
        {"name": "Scheduler", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "RewriteTarget", "type": {"kind": "ref", "name": "RewriteTarget"}, "required": true, "nullable": true},
        {"name": "HttpGzip", "type": {"kind": "boolean"}, "required": true},
        {"name": "BeAutoCreated", "type": {"kind": "boolean"}, "required": true},
        {"name": "DefaultServer", "type": {"kind": "boolean"}, "required": true},
        {"name": "Http2", "type": {"kind": "boolean"}, "required": true},
        {"name": "ForwardType", "type": {"kind": "string"}, "required": true},
        {"name": "CreateTime", "type": {"kind": "string"}, "required": true},
        {"name": "TargetType", "type": {"kind": "string"}, "required": true},
        {
          "name": "TargetGroup",
          "type": {"kind": "ref", "name": "BasicTargetGroupInfo"},
          "required": true,
          "nullable": true
        },
        {"name": "WafDomainId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "TrpcCallee", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "TrpcFunc", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "QuicStatus", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Domains", "type": {"kind": "array", "items": {"kind": "string"}}, "required": true, "nullable": true},
        {
          "name": "TargetGroupList",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "BasicTargetGroupInfo"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "RuleTargets",
      "members": [
        {"name": "LocationId", "type": {"kind": "string"}, "required": true},
        {"name": "Domain", "type": {"kind": "string"}, "required": true},
        {"name": "Url", "type": {"kind": "string"}, "required": true},
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "Backend"}},
          "required": true,
          "nullable": true
        },
        {
          "name": "FunctionTargets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "FunctionTarget"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "RulesItems",
      "members": [
        {"name": "LocationId", "type": {"kind": "string"}, "required": true},
        {"name": "Domain", "type": {"kind": "string"}, "required": true},
        {"name": "Url", "type": {"kind": "string"}, "required": true},
        {
          "name": "Targets",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "LbRsTargets"}},
          "required": true
        }
      ]
    },
    {
      "name": "SlaUpdateParam",
      "members": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {
          "name": "SlaType",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {
            "enum": [
              "SLA",
              "clb.c2.medium",
              "clb.c3.small",
              "clb.c3.medium",
              "clb.c4.small",
              "clb.c4.medium",
              "clb.c4.large",
              "clb.c4.xlarge"
            ]
          }
        }
      ]
    },
    {
      "name": "SnatIp",
      "members": [
        {"name": "SubnetId", "type": {"kind": "string"}, "required": true},
        {"name": "Ip", "type": {"kind": "string"}}
      ]
    },
    {
      "name": "SpecAvailability",
      "members": [
        {"name": "SpecType", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "Availability", "type": {"kind": "string"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "TagInfo",
      "members": [
        {"name": "TagKey", "type": {"kind": "string"}, "required": true},
        {"name": "TagValue", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "Target",
      "members": [
        {"name": "Port", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {
          "name": "Type",
          "type": {"kind": "string"},
          "nullable": true,
          "constraints": {"enum": ["CVM", "ENI"], "also": ["cvm", "eni"]}
        },
        {"name": "InstanceId", "type": {"kind": "string"}, "nullable": true},
        {"name": "Weight", "type": {"kind": "integer"}, "constraints": {"min": 0, "max": 100, "default": 10}},
        {"name": "EniIp", "type": {"kind": "string"}, "nullable": true}
      ],
      "rules": [{"kind": "exclusive", "members": ["InstanceId", "EniIp"]}]
    },
    {
      "name": "TargetGroupAssociation",
      "members": [
        {"name": "LoadBalancerId", "type": {"kind": "string"}, "required": true},
        {"name": "ListenerId", "type": {"kind": "string"}, "required": true},
        {"name": "TargetGroupId", "type": {"kind": "string"}, "required": true},
        {"name": "LocationId", "type": {"kind": "string"}}
      ]
    },
    {
      "name": "TargetGroupBackend",
      "members": [
        {"name": "TargetGroupId", "type": {"kind": "string"}, "required": true},
        {"name": "Type", "type": {"kind": "string"}, "required": true, "constraints": {"enum": ["CVM", "ENI"]}},
        {"name": "InstanceId", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {
          "name": "Weight",
          "type": {"kind": "integer"},
          "required": true,
          "constraints": {"min": 0, "max": 100, "default": 10}
        },
        {
          "name": "PublicIpAddresses",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {
          "name": "PrivateIpAddresses",
          "type": {"kind": "array", "items": {"kind": "string"}},
          "required": true,
          "nullable": true
        },
        {"name": "InstanceName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "RegisteredTime", "type": {"kind": "timestamp"}, "required": true, "nullable": true},
        {"name": "EniId", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "ZoneId", "type": {"kind": "integer"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "TargetGroupInfo",
      "members": [
        {"name": "TargetGroupId", "type": {"kind": "string"}, "required": true},
        {"name": "VpcId", "type": {"kind": "string"}, "required": true},
        {"name": "TargetGroupName", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "CreatedTime", "type": {"kind": "timestamp"}, "required": true},
        {"name": "UpdatedTime", "type": {"kind": "timestamp"}, "required": true},
        {
          "name": "AssociatedRule",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "AssociationItem"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "TargetGroupInstance",
      "members": [
        {"name": "BindIP", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {"name": "Weight", "type": {"kind": "integer"}},
        {"name": "NewPort", "type": {"kind": "integer"}}
      ]
    },
    {
      "name": "TargetHealth",
      "members": [
        {"name": "IP", "type": {"kind": "string"}, "required": true},
        {"name": "Port", "type": {"kind": "integer"}, "required": true},
        {"name": "HealthStatus", "type": {"kind": "boolean"}, "required": true},
        {"name": "TargetId", "type": {"kind": "string"}, "required": true},
        {
          "name": "HealthStatusDetail",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["Alive", "Dead", "Unknown"]}
        }
      ]
    },
    {
      "name": "TargetRegionInfo",
      "members": [
        {"name": "Region", "type": {"kind": "string"}, "required": true},
        {"name": "VpcId", "type": {"kind": "string"}, "required": true}
      ]
    },
    {
      "name": "TypeInfo",
      "members": [
        {"name": "Type", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "SpecAvailabilitySet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "SpecAvailability"}},
          "required": true,
          "nullable": true
        }
      ]
    },
    {
      "name": "ZoneInfo",
      "members": [
        {"name": "ZoneId", "type": {"kind": "integer"}, "required": true, "nullable": true},
        {"name": "Zone", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "ZoneName", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "ZoneRegion", "type": {"kind": "string"}, "required": true, "nullable": true},
        {"name": "LocalZone", "type": {"kind": "boolean"}, "required": true, "nullable": true},
        {"name": "EdgeZone", "type": {"kind": "boolean"}, "required": true, "nullable": true}
      ]
    },
    {
      "name": "ZoneResource",
      "members": [
        {"name": "MasterZone", "type": {"kind": "string"}, "required": true},
        {
          "name": "ResourceSet",
          "type": {"kind": "array", "items": {"kind": "ref", "name": "Resource"}},
          "required": true,
          "nullable": true
        },
        {"name": "SlaveZone", "type": {"kind": "string"}, "required": true, "nullable": true},
        {
          "name": "IPVersion",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["IPv4", "IPv6", "IPv6_Nat"]}
        },
        {"name": "ZoneRegion", "type": {"kind": "string"}, "required": true},
        {"name": "LocalZone", "type": {"kind": "boolean"}, "required": true},
        {
          "name": "ZoneResourceType",
          "type": {"kind": "string"},
          "required": true,
          "constraints": {"enum": ["SHARED", "EXCLUSIVE"]}
        },
        {"name": "EdgeZone", "type": {"kind": "boolean"}, "required": true},
        {"name": "Egress", "type": {"kind": "string"}, "required": true, "nullable": true}
      ]
    }
  ],
  "errors": [
    {"code": "ActionOffline", "description": "This API has been deprecated."},
    {"code": "AuthFailure.InvalidAuthorization", "description": "`Authorization` in the request header is invalid."},
    {"code": "AuthFailure.InvalidSecretId", "description": "Invalid key (not a TencentCloud API key type)."},
    {"code": "AuthFailure.MFAFailure", "description": "MFA failed."},
    {
      "code": "AuthFailure.SecretIdNotFound",
      "description": "Key does not exist. Check if the key has been deleted or disabled in the console, and if not, check if the key is correctly entered. Note that whitespaces should not exist before or after the key."
    },
    {
      "code": "AuthFailure.SignatureExpire",
      "description": "Signature expired. Timestamp and server time cannot differ by more than five minutes. Please ensure your current local time matches the standard time."
    },
    {
      "code": "AuthFailure.SignatureFailure",
      "description": "Invalid signature. Signature calculation error. Please ensure you've followed the signature calculation process described in the Signature API documentation."
    },
    {"code": "AuthFailure.TokenFailure", "description": "Token error."},
    {
      "code": "AuthFailure.UnauthorizedOperation",
      "description": "The request is not authorized. For more information, see the CAM documentation."
    },
    {
      "code": "DryRunOperation",
      "description": "DryRun Operation. It means that the request would have succeeded, but the DryRun parameter was used."
    },
    {"code": "FailedOperation", "description": "Operation failed."},
    {"code": "InternalError", "description": "Internal error."},
    {"code": "InvalidAction", "description": "The API does not exist."},
    {"code": "InvalidParameter", "description": "Incorrect parameter."},
    {"code": "InvalidParameterValue", "description": "Invalid parameter value."},
    {"code": "InvalidRequest", "description": "The multipart format of the request body is incorrect."},
    {"code": "IpInBlacklist", "description": "Your IP is in uin IP blacklist."},
    {"code": "IpNotInWhitelist", "description": "Your IP is not in uin IP whitelist."},
    {"code": "LimitExceeded", "description": "Quota limit exceeded."},
    {"code": "MissingParameter", "description": "A parameter is missing."},
    {"code": "NoSuchProduct", "description": "The product does not exist."},
    {"code": "NoSuchVersion", "description": "The API version does not exist."},
    {"code": "RequestLimitExceeded", "description": "The number of requests exceeds the frequency limit."},
    {"code": "RequestLimitExceeded.GlobalRegionUinLimitExceeded", "description": "Uin exceeds the frequency limit."},
    {
      "code": "RequestLimitExceeded.IPLimitExceeded",
      "description": "The number of ip requests exceeds the frequency limit."
    },
    {
      "code": "RequestLimitExceeded.UinLimitExceeded",
      "description": "The number of uin requests exceeds the frequency limit."
    },
    {"code": "RequestSizeLimitExceeded", "description": "The request size exceeds the upper limit."},
    {"code": "ResourceInUse", "description": "Resource is in use."},
    {"code": "ResourceInsufficient", "description": "Insufficient resource."},
    {"code": "ResourceNotFound", "description": "The resource does not exist."},
    {"code": "ResourceUnavailable", "description": "Resource is unavailable."},
    {"code": "ResponseSizeLimitExceeded", "description": "The response size exceeds the upper limit."},
    {"code": "ServiceUnavailable", "description": "Service is unavailable now."},
    {"code": "UnauthorizedOperation", "description": "Unauthorized operation."},
    {"code": "UnknownParameter", "description": "Unknown parameter."},
    {"code": "UnsupportedOperation", "description": "Unsupported operation."},
    {
      "code": "UnsupportedProtocol",
      "description": "HTTP(S) request protocol error; only GET and POST requests are supported."
    },
    {"code": "UnsupportedRegion", "description": "API does not support the requested region."},
    {"code": "AuthFailure", "description": "CAM signature/authentication error"},
    {"code": "FailedOperation.InvalidLBStatus", "description": "Exceptional CLB instance status"},
    {"code": "InvalidParameter.FormatError", "description": "Wrong parameter format."},
    {"code": "InvalidParameter.InvalidFilter", "description": "Failed to query the parameter"},
    {"code": "InvalidParameter.LBIdNotFound", "description": "Wrong CLB instance ID."},
    {"code": "InvalidParameter.ListenerIdNotFound", "description": "Wrong listener ID."},
    {"code": "InvalidParameter.LocationNotFound", "description": "Unable to find eligible forwarding rules."},
    {
      "code": "InvalidParameter.PortCheckFailed",
      "description": "Listener port checks failed due to port conflicts or other reasons."
    },
    {
      "code": "InvalidParameter.ProtocolCheckFailed",
      "description": "Listener protocol checks failed because the protocol used is incompatible with the corresponding operation."
    },
    {"code": "InvalidParameter.RegionNotFound", "description": "Invalid region."},
    {
      "code": "InvalidParameter.RewriteAlreadyExist",
      "description": "The forwarding rule has already been bound to a redirection relationship."
    },
    {"code": "InvalidParameter.SomeRewriteNotFound", "description": "Some redirection rules do not exist."},
    {"code": "InvalidParameterValue.Duplicate", "description": "Duplicate parameter value."},
    {"code": "InvalidParameterValue.InvalidFilter", "description": "Incorrect `Filter` parameter."},
    {"code": "InvalidParameterValue.Length", "description": "Wrong parameter length."},
    {"code": "InvalidParameterValue.Range", "description": "Wrong parameter value range."},
    {"code": "OperationDenied", "description": "Operation denied."},
    {"code": "ResourcesSoldOut", "description": "The resources have been sold out."}
  ],
  "behaviour": [
    {"rule": "same", "members": ["SecureGroups", "SecurityGroups", "SecurityGroup"]},
    {"rule": "same", "members": ["LoadBalancerVips", "Address", "Vip"]},
    {"rule": "same", "members": ["InstanceId", "TargetId"]},
    {"rule": "same", "members": ["PrivateIpAddresses", "IP", "EniIp", "BindIP", "PrivateIp", "TargetAddress"]},
    {"rule": "unique", "kind": "listener", "members": ["Port", "Protocol"], "code": "InvalidParameter.PortCheckFailed"},
    {"rule": "unique", "kind": "location", "members": ["Domain", "Url"], "code": "InvalidParameterValue.Duplicate"},
    {
      "rule": "range",
      "members": ["Port", "Ports", "EndPort", "NewPort", "ListenerPort"],
      "min": 0,
      "max": 65535,
      "code": "InvalidParameterValue.Range"
    },
    {
      "rule": "sameLength",
      "action": "CreateListener",
      "members": ["Ports", "ListenerNames"],
      "code": "InvalidParameterValue.Length"
    },
    {
      "rule": "needs",
      "action": "CreateListener",
      "when": {"Protocol": ["HTTPS", "TCP_SSL", "QUIC"]},
      "unless": {"SniSwitch": [1]},
      "oneOf": ["Certificate", "MultiCertInfo"],
      "code": "MissingParameter"
    },
    {
      "rule": "parent",
      "kind": "location",
      "parent": "listener",
      "when": {"Protocol": ["HTTP", "HTTPS", "QUIC"]},
      "code": "InvalidParameter.ProtocolCheckFailed"
    },
    {
      "rule": "owner",
      "kind": "location",
      "parent": "listener",
      "list": "Targets",
      "when": {"Protocol": ["HTTP", "HTTPS", "QUIC"]},
      "code": "InvalidParameter.LocationNotFound"
    },
    {"rule": "implicit", "kind": "location", "parent": "listener", "list": "Targets"},
    {"rule": "selector", "list": "Targets", "parameter": "WithRs"},
    {"rule": "selector", "list": "Targets", "parameter": "BackendPrivateIps", "member": "PrivateIpAddresses"},
    {"rule": "selector", "list": "Targets", "parameter": "BackendPublicIps", "member": "PublicIpAddresses"},
    {
      "rule": "mark",
      "action": "ManualRewrite",
      "kind": "location",
      "sets": true,
      "each": "RewriteInfos",
      "id": "SourceLocationId",
      "member": "RewriteTarget",
      "with": {"RewriteType": "Manual"},
      "code": "InvalidParameter.RewriteAlreadyExist"
    },
    {
      "rule": "mark",
      "action": "DeleteRewrite",
      "kind": "location",
      "sets": false,
      "each": "RewriteInfos",
      "id": "SourceLocationId",
      "member": "RewriteTarget",
      "code": "InvalidParameter.SomeRewriteNotFound"
    },
    {"rule": "marked", "action": "DescribeRewrite", "member": "RewriteTarget"},
    {
      "rule": "element",
      "action": "SetSecurityGroupForLoadbalancers",
      "member": "SecurityGroup",
      "by": "OperationType",
      "removes": "DEL"
    },
    {"rule": "health", "member": "HealthStatus", "alive": true, "dead": false, "unknown": false},
    {"rule": "health", "member": "HealthStatusDetail", "alive": "Alive", "dead": "Dead", "unknown": "Unknown"},
    {"rule": "health", "member": "TargetHealth", "alive": "Alive", "dead": "Dead", "unknown": "Unknown"},
    {"rule": "count", "action": "DescribeLoadBalancerOverview", "kind": "loadbalancer", "member": "TotalCount"},
    {
      "rule": "count",
      "action": "DescribeLoadBalancerOverview",
      "kind": "loadbalancer",
      "member": "RunningCount",
      "where": {"Status": [1]}
    },
    {
      "rule": "count",
      "action": "DescribeLoadBalancerOverview",
      "kind": "loadbalancer",
      "member": "IsolationCount",
      "where": {"Isolation": [1]}
    },
    {
      "rule": "count",
      "action": "DescribeQuota",
      "kind": "loadbalancer",
      "member": "QuotaCurrent",
      "where": {"LoadBalancerType": ["OPEN"]},
      "row": {"list": "QuotaSet", "key": "QuotaId", "is": "TOTAL_OPEN_CLB_QUOTA"}
    },
    {
      "rule": "count",
      "action": "DescribeQuota",
      "kind": "loadbalancer",
      "member": "QuotaCurrent",
      "where": {"LoadBalancerType": ["INTERNAL"]},
      "row": {"list": "QuotaSet", "key": "QuotaId", "is": "TOTAL_INTERNAL_CLB_QUOTA"}
    }
  ]
};

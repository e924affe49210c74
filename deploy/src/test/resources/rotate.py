"""Runs the rotation function, index.py, six times against an account in memory; prints what became current, and all SQL."""
import json
import os
import sys
import types

for name, value in {"CLUSTER": "c", "DATABASE_ARN": "db", "DATABASE_WRITER": "writer.example", "DATABASE_READER": "reader.example",
                    "DATABASE_MASTER_SECRET": "master", "CACHE_ADDRESS": "cache.example", "CACHE_TOKEN": "token"}.items():
    os.environ[name] = value


class NotFound(Exception):
    pass


class Account:
    exceptions = types.SimpleNamespace(ResourceNotFoundException=NotFound, ClusterNotFoundException=NotFound)

    def __init__(self):
        self.values, self.stages, self.sql, self.restarts = {"v0": json.dumps({"SEED": "x"})}, {"AWSCURRENT": "v0"}, [], 0

    def get_secret_value(self, SecretId, VersionStage="AWSCURRENT", VersionId=None):
        if SecretId == "token":
            return {"SecretString": "cache-token"}
        version = self.stages.get(VersionStage)
        if version not in self.values or VersionId not in (None, version):
            raise NotFound(VersionStage)
        return {"SecretString": self.values[version]}

    def put_secret_value(self, SecretId, ClientRequestToken, VersionStages, SecretString):
        assert ClientRequestToken not in self.values and VersionStages == ["AWSPENDING"]
        self.values[ClientRequestToken] = SecretString

    def describe_secret(self, SecretId):
        stages = {}
        for stage, version in self.stages.items():
            stages.setdefault(version, []).append(stage)
        return {"VersionIdsToStages": stages}

    def update_secret_version_stage(self, SecretId, VersionStage, MoveToVersionId, RemoveFromVersionId):
        assert self.stages[VersionStage] == RemoveFromVersionId
        self.stages[VersionStage] = MoveToVersionId

    def execute_statement(self, resourceArn, secretArn, database, sql):
        assert (resourceArn, secretArn, database) == ("db", "master", "app")
        self.sql.append(sql)

    def list_services(self, cluster):
        if not self.restarts:
            self.restarts = 1
            raise NotFound(cluster)
        return {"serviceArns": ["core", "edge"]}

    def update_service(self, cluster, service, forceNewDeployment):
        assert forceNewDeployment
        self.restarts += 1


account = Account()
sys.modules["boto3"] = types.SimpleNamespace(client=lambda name: account)
sys.path.insert(0, ".")
import index  # noqa: E402 the function under test, after its account

current = []
for number in range(1, 7):
    version = "v%d" % number
    account.stages["AWSPENDING"] = version
    for step in ("createSecret", "setSecret", "testSecret", "finishSecret"):
        for _ in range(2):
            index.handler({"Step": step, "SecretId": "the-secret", "ClientRequestToken": version}, None)
    assert account.stages["AWSCURRENT"] == version
    current.append(json.loads(account.values[version]))
assert account.restarts > 10
print(json.dumps({"versions": current, "sql": account.sql}))

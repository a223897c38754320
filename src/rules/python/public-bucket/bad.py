import boto3
from google.cloud import storage

AWS_DEFAULT_ACL = "public-read"  # finds
s3 = boto3.client("s3")


def one(data):
    s3.put_object(Bucket="shop", Key="a", Body=data, ACL="public-read")  # finds


def two():
    s3.put_bucket_acl(Bucket="shop", ACL="public-read-write")  # finds


def three(path):
    s3.upload_file(path, "shop", "a", ExtraArgs={"ACL": "public-read"})  # finds


def four(name):
    storage.Client().bucket("shop").blob(name).make_public()  # finds


def five():
    s3.create_bucket(Bucket="shop", ACL="public-read")  # finds


def six(service):
    service.create_container("shop", public_access="container")  # finds


def seven():
    s3.put_public_access_block(Bucket="shop", PublicAccessBlockConfiguration={"BlockPublicAcls": False})  # finds

import boto3
from google.cloud import storage

AWS_DEFAULT_ACL = None
s3 = boto3.client("s3")


def one(data):
    s3.put_object(Bucket="shop", Key="a", Body=data)


def two():
    s3.put_bucket_acl(Bucket="shop", ACL="private")


def three(path):
    s3.upload_file(path, "shop", "a", ExtraArgs={"ContentType": "text/plain"})


def four(name):
    return storage.Client().bucket("shop").blob(name).generate_signed_url(60)


def five():
    s3.create_bucket(Bucket="shop", ACL="bucket-owner-full-control")


def six(service):
    service.create_container("shop")


def seven(page):
    page.make_public()

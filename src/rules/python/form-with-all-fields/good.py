from django import forms
from django.forms import modelform_factory
from django.forms.models import modelformset_factory
from rest_framework import serializers

from .models import Account, Ticket


class TicketForm(forms.ModelForm):
    class Meta:
        model = Ticket
        fields = ["title", "text"]


class AccountSerializer(serializers.ModelSerializer):
    class Meta:
        model = Account
        fields = ("name",)


class NarrowForm(forms.ModelForm):
    class Meta:
        model = Ticket
        exclude = ["owner", "role"]


class Export:
    fields = "__all__"


QuickForm = modelform_factory(Ticket, fields=["title"])
QuickSet = modelformset_factory(Ticket, fields=("title",), extra=2)

from django import forms
from django.forms import modelform_factory
from django.forms.models import modelformset_factory
from rest_framework import serializers

from .models import Account, Ticket


class TicketForm(forms.ModelForm):
    class Meta:
        model = Ticket
        fields = "__all__"  # finds


class AccountSerializer(serializers.ModelSerializer):
    class Meta:
        model = Account
        fields = "__all__"  # finds


class OpenForm(forms.ModelForm):
    class Meta:
        model = Ticket
        exclude = []  # finds


class OpenSerializer(serializers.ModelSerializer):
    class Meta:
        exclude = ()  # finds
        model = Account


QuickForm = modelform_factory(Ticket, fields="__all__")  # finds
QuickSet = modelformset_factory(Ticket, fields="__all__", extra=2)  # finds
